// Package after: NOT NULL comes along with a new default.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"size:20;not null;default:x"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
