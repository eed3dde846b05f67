// Package before: float32 becomes float64.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price float32
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
