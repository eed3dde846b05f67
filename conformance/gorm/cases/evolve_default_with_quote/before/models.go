// Package before: A default with a quote in it stays as it is.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:20;default:it's"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
