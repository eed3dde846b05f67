// Package after: A struct under another name is another table: both stay.
package after

import (
	"gorm.io/gorm"
)

type Thing struct {
	ID   uint
	Name string `gorm:"size:20;index"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Thing{})
}
