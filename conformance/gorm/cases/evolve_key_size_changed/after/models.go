// Package after: The size of a key grows.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	Code string `gorm:"primaryKey;size:40"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
