// Package before: A struct is added.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
