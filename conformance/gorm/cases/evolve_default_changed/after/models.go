// Package after: Defaults change.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string  `gorm:"size:20;default:y"`
	N  int     `gorm:"default:6"`
	B  bool    `gorm:"default:false"`
	F  float64 `gorm:"default:2.5"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
