// Package after: gorm.Model is embedded in a struct that had only an ID.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	gorm.Model
	Name string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
