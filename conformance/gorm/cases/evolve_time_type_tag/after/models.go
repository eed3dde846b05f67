// Package after: The precision in a `type` tag changes.
package after

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	At time.Time `gorm:"type:timestamp(5)"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
