// Package before: numeric(10,2) becomes numeric(12,4) by its `type` tag.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price string `gorm:"type:numeric(10,2)"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
