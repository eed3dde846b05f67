// Package after: A column that was there joins the key: the key stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	A string `gorm:"primaryKey;size:20"`
	B string `gorm:"primaryKey;size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
