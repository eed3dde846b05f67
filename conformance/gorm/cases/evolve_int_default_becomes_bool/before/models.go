// Package before: An int field with a default becomes a bool field with one.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int `gorm:"default:1"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
