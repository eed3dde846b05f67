// Package before: Precision and scale of a decimal grow.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price float64 `gorm:"precision:8;scale:2"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
