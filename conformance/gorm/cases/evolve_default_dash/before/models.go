// Package before: `default:(-)` removes no default.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int `gorm:"default:5"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
