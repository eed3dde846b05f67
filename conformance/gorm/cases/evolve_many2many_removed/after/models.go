// Package after: A many2many is removed: the join table stays.
package after

import (
	"gorm.io/gorm"
)

type Tag struct {
	ID   uint
	Name string
}

type Item struct {
	ID uint
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{}, &Tag{})
}
