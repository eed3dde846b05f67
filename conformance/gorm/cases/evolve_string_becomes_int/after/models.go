// Package after: A string field becomes an int field.
package after

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
