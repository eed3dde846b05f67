// Package after: A unique index with a condition is removed from the tags.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string `gorm:"size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
