// Package after: A relation gets `constraint:-`: the foreign key stays.
package after

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
	Owner   Owner `gorm:"constraint:-"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
