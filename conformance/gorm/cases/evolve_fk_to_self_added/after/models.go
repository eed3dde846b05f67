// Package after: A struct gets a parent of its own kind.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID       uint
	ParentID *uint
	Parent   *Item
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
