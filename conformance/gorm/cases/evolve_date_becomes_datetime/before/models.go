// Package before: A date becomes a moment.
package before

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	At time.Time `gorm:"type:date"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
