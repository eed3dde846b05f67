// Package before: The join table becomes a model with columns of its own.
package before

import (
	"gorm.io/gorm"
)

type Tag struct {
	ID   uint
	Name string
}

type Item struct {
	ID   uint
	Tags []Tag `gorm:"many2many:item_tags"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{}, &Tag{})
}
