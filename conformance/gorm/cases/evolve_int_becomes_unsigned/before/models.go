// Package before: int becomes uint: another type in MySQL alone.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
