// Package after: A numeric key becomes a string: it stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID string `gorm:"size:36"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
