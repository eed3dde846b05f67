// Package after: The join table becomes a model with columns of its own.
package after

import (
	"time"

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

type ItemTag struct {
	ItemID uint `gorm:"primaryKey"`
	TagID  uint `gorm:"primaryKey"`
	Since  time.Time
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{}, &Tag{}, &ItemTag{})
}
