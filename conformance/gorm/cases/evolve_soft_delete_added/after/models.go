// Package after: A DeletedAt field brings its column and its index.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID        uint
	Name      string
	DeletedAt gorm.DeletedAt `gorm:"index"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
