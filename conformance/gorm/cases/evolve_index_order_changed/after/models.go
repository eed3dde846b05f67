// Package after: An index with another sort order under the same name stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	A  string `gorm:"size:20;index:ix,sort:desc"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
