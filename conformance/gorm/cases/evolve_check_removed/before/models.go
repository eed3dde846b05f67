// Package before: A check is removed from the tags and stays.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID  uint
	Age int `gorm:"check:age_ok,age > 0"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
