// Package before: A check is added.
package before

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
