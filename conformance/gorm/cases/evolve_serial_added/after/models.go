// Package after: A column that is no key becomes auto-increment.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int64 `gorm:"autoIncrement"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
