// Package after: `uniqueIndex` joins `unique` on one column.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Code string `gorm:"size:20;unique;uniqueIndex"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
