// Package after: Another column becomes the key: the key stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	Code string `gorm:"primaryKey;size:20"`
	Name string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
