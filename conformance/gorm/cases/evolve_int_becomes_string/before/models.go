// Package before: An int field becomes a string field.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
