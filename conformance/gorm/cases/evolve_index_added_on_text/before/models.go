// Package before: An index on a string without a size: in MySQL the column gets one with a plain index.
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
