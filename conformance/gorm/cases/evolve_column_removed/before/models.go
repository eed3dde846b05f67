// Package before: A field is removed: its column stays.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
	Old  string `gorm:"not null;default:x"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
