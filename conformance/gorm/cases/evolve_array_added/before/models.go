// Package before: An array and a UUID appear.
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
