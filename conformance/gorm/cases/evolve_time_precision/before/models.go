// Package before: The precision of a time changes.
package before

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	At time.Time `gorm:"precision:3"`
	By time.Time
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
