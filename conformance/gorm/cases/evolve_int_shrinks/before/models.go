// Package before: int64 becomes int32.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int64
	U  uint64
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
