// Package after: Type, default and NOT NULL of a column change at once.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int64 `gorm:"not null;default:2"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
