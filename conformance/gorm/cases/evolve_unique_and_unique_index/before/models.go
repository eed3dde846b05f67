// Package before: `uniqueIndex` joins `unique` on one column.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Code string `gorm:"size:20;unique"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
