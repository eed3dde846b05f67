// Package before: A text becomes JSON by its `type` tag.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Data string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
