// Package after: A computed column stays as it is while another is added.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  int
	B  int `gorm:"type:bigint GENERATED ALWAYS AS (a * 2) STORED;->"`
	C  int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
