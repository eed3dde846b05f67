// Package before: A struct gets a parent of its own kind.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
