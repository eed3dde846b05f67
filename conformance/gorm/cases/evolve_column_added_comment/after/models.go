// Package after: A column that appears with a comment.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
	Note string `gorm:"comment:what the user wrote"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
