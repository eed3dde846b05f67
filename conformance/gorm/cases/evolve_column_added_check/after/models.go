// Package after: A column that appears with a check.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
	Age  int `gorm:"check:age_positive,age > 0"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
