// Package before: The size of bytes grows.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Data []byte `gorm:"size:16"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
