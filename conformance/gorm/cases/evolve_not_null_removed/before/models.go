// Package before: NOT NULL is removed.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"size:20;not null"`
	N    int    `gorm:"not null"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
