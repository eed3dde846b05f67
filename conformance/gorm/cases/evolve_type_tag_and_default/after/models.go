// Package after: A size in a `type` tag grows beside a default with a number in it.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"type:varchar(50);default:a1"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
