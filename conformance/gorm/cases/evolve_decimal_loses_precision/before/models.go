// Package before: A decimal becomes a float.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price float64 `gorm:"precision:10;scale:2"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
