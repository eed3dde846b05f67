// Package after: A required column with a default and an index.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Name  string
	State string `gorm:"size:20;not null;default:new;index"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
