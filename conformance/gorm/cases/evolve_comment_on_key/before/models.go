// Package before: The comment of a key column changes: PostgreSQL alone takes it.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint `gorm:"comment:old"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
