// Package before: A second key column for a table that has a key.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	A string `gorm:"primaryKey;size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
