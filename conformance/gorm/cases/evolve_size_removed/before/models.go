// Package before: varchar(30) becomes text.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"size:30"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
