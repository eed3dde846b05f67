// Package after: int64 becomes int32.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int32
	U  uint16
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
