// Package before: []byte becomes string.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Data []byte
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
