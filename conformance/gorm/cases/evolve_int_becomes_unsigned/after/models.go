// Package after: int becomes uint: another type in MySQL alone.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
