// Package after: A pointer is not nullability.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name *string
	N    *int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
