// Package after: The comment of a key column changes: PostgreSQL alone takes it.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint `gorm:"comment:new"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
