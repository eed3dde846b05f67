// Package before: The same defaults in other words are no change in the end.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string  `gorm:"size:20;default:x"`
	N  int     `gorm:"default:16"`
	B  bool    `gorm:"default:true"`
	F  float64 `gorm:"default:1.50"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
