// Package before: A key column for a table that had no key.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	Name string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
