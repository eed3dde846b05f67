// Package after: An index is removed from a string without a size.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
