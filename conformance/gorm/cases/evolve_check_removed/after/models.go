// Package after: A check is removed from the tags and stays.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID  uint
	Age int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
