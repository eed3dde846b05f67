// Package before: A unique index over two columns is removed from the tags and stays.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string `gorm:"size:20;uniqueIndex:ux_ab"`
	B  string `gorm:"size:20;uniqueIndex:ux_ab"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
