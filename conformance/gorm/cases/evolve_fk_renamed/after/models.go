// Package after: A foreign key under another name is another foreign key: both stay.
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
	Owner   Owner `gorm:"constraint:fk_new"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
