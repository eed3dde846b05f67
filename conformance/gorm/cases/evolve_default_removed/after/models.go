// Package after: Defaults are removed.
package after

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:20"`
	N  int
	B  bool
	F  float64
	T  time.Time
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
