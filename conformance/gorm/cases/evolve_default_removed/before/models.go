// Package before: Defaults are removed.
package before

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string    `gorm:"size:20;default:x"`
	N  int       `gorm:"default:5"`
	B  bool      `gorm:"default:true"`
	F  float64   `gorm:"default:1.5"`
	T  time.Time `gorm:"default:CURRENT_TIMESTAMP"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
