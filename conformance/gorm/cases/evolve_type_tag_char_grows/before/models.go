// Package before: char(2) becomes char(3), in capitals.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Lang string `gorm:"type:char(2)"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
