// Package before: One of two unique indexes of a column is removed from the tags.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Code string `gorm:"size:20;uniqueIndex:ux_a;uniqueIndex:ux_b"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
