// Package after: A column that appears in an index with one that was there.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"size:50;index:idx_name_code,priority:1"`
	Code string `gorm:"size:20;index:idx_name_code,priority:2"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
