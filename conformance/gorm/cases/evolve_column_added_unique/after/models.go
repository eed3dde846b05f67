// Package after: A column that appears with `unique` gets its constraint on the next run.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
	Code string `gorm:"size:20;unique"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	if err := db.AutoMigrate(&Item{}); err != nil {
		return err
	}
	// GORM makes the constraint only on the next run.
	return db.AutoMigrate(&Item{})
}
