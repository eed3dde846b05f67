// Package before: A foreign key with another action under the same name stays as it is.
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
	Owner   Owner
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
