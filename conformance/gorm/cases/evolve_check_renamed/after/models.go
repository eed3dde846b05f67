// Package after: A check under another name is another check: both stay.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID  uint
	Age int `gorm:"check:age_new,age > 0"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
