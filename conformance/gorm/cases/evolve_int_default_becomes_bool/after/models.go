// Package after: An int field with a default becomes a bool field with one.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  bool `gorm:"default:true"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
