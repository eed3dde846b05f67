// Package before: A many2many is added: the join table is made.
package before

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
