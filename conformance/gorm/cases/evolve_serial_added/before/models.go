// Package before: A column that is no key becomes auto-increment.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int64
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
