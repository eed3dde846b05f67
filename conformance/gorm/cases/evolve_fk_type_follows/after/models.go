// Package after: The key of the other struct changes its type, and so the foreign key's column.
package after

import (
	"gorm.io/gorm"
)

type Owner struct {
	Code string `gorm:"primaryKey;size:40"`
}

type Item struct {
	ID        uint
	OwnerCode string
	Owner     Owner `gorm:"constraint:-"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Item{})
}
