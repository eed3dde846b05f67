// Package after: A field that appears between others still becomes the last column.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string
	B  string
	C  string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
