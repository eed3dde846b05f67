// Package before: A field that appears between others still becomes the last column.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string
	C  string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
