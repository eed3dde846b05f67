// Package before: The size of a key grows.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	Code string `gorm:"primaryKey;size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
