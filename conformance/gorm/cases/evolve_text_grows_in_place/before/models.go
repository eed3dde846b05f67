// Package before: A text that is sized and gets a default at once.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
