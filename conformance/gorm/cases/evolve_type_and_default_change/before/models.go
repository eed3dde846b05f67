// Package before: Type, default and NOT NULL of a column change at once.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int32 `gorm:"default:1"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
