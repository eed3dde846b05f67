// Package before: A comment is removed: PostgreSQL keeps it.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"size:20;comment:old"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
