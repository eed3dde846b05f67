// Package after: `default:(-)` removes no default.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int `gorm:"default:(-)"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
