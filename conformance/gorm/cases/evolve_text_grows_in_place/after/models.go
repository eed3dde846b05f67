// Package after: A text that is sized and gets a default at once.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:40;default:''"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
