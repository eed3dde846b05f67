// Package before: A time becomes a date by its `type` tag.
package before

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	At time.Time
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
