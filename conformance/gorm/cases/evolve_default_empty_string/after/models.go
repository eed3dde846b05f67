// Package after: A default that is the empty string.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:20;default:''"`
	T  string `gorm:"size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
