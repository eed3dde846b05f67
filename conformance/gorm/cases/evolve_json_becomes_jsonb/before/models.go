// Package before: json becomes jsonb: GORM takes the beginning of the name for the type.
package before

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
