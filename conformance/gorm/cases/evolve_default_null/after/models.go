// Package after: `default:null` is no default.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:20;default:null"`
	N  int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
