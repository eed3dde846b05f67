// Package before: A numeric key becomes a string: it stays as it is.
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
