// Package before: A relation is added with its column.
package before

import (
	"gorm.io/gorm"
)

type Owner struct {
	ID   uint
	Name string
}

type Item struct {
	ID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
