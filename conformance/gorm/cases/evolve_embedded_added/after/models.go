// Package after: An embedded struct with a prefix brings several columns.
package after

import (
	"gorm.io/gorm"
)

type Address struct {
	Street string `gorm:"size:100"`
	City   string `gorm:"size:50;not null;default:''"`
}

type Item struct {
	ID   uint
	Name string
	Home Address `gorm:"embedded;embeddedPrefix:home_"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
