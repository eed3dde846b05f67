// Package before: A has-many is added: the foreign key goes to the other table.
package before

import (
	"gorm.io/gorm"
)

type Owner struct {
	ID uint
}

type Item struct {
	ID      uint
	OwnerID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
