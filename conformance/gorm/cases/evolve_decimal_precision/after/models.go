// Package after: Precision and scale of a decimal grow.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price float64 `gorm:"precision:12;scale:4"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
