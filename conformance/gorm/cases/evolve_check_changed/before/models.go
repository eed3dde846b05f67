// Package before: A check with another condition under the same name stays as it is.
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
