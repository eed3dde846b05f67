// Package after: A column joins a unique index: the index stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string `gorm:"size:20;uniqueIndex:ux_ab"`
	B  string `gorm:"size:20;uniqueIndex:ux_ab"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
