// Package after: The name of a unique index changes: MySQL drops the old one, the others keep both.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Code string `gorm:"size:20;uniqueIndex:ux_new"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
