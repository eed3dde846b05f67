// Package after: The same defaults in other words are no change in the end.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string  `gorm:"size:20;default:'x'"`
	N  int     `gorm:"default:0x10"`
	B  bool    `gorm:"default:1"`
	F  float64 `gorm:"default:1.5"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
