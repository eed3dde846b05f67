// Package before: A unique index with a condition is removed from the tags.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string `gorm:"size:20;uniqueIndex:ux_a,where:a <> 'x'"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
