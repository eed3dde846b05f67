// Package after: A key column for a table that had no key.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	Code string `gorm:"primaryKey;size:20"`
	Name string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
