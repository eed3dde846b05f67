// Package after: A second key column for a table that has a key.
// GORM fails on MySQL; Kilter adds a plain column there too, and says so.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	A string `gorm:"primaryKey;size:20"`
	B string `gorm:"primaryKey;size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
