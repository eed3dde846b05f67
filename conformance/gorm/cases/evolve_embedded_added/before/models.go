// Package before: An embedded struct with a prefix brings several columns.
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
