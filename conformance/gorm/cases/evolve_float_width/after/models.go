// Package after: float32 becomes float64.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price float64
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
