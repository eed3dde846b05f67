// Package after: An int field becomes a bool field.
package after

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
