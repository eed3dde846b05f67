// Package after: A time becomes a date by its `type` tag.
package after

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
