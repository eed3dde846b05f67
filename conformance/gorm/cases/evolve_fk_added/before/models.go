// Package before: A relation is added to a column that was there.
package before

import (
	"gorm.io/gorm"
)

type Owner struct {
	ID   uint
	Name string
}

type Item struct {
	ID      uint
	OwnerID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
