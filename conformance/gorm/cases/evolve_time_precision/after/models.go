// Package after: The precision of a time changes.
package after

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	At time.Time `gorm:"precision:6"`
	By time.Time `gorm:"precision:3"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
