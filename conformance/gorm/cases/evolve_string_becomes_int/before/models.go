// Package before: A string field becomes an int field.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
