// Package after: A required column without a default: fine while the table is empty.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Name  string
	Count int `gorm:"not null"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
