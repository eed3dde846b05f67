// Package before: A required column without a default: fine while the table is empty.
package before

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
