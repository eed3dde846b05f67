// Package before: `default:null` is no default.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	S  string `gorm:"size:20"`
	N  int    `gorm:"default:null"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
