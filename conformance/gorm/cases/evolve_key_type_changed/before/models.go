// Package before: The type of a key changes: it stays as it is.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint32
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
