// Package after: A struct under another name keeps its table by TableName; its constraints get new names.
package after

import (
	"gorm.io/gorm"
)

type Thing struct {
	ID   uint
	Name string `gorm:"size:20;index;unique"`
}

// TableName names the table.
func (Thing) TableName() string { return "items" }

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Thing{})
}
