// Package after: A struct is removed: its table stays.
package after

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
