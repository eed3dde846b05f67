// Package after: A key loses `autoIncrement:false`: it stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
