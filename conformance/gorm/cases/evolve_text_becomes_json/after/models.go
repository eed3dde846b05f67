// Package after: A text becomes JSON by its `type` tag.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Data string `gorm:"type:json"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
