// Package before: A bool field becomes an int field.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  bool
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
