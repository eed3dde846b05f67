// Package before: A default that is the empty string.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:20"`
	T  string `gorm:"size:20;default:''"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
