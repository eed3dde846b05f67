// Package after: An auto-increment key for a table that had no key.
// GORM fails on SQLite; Kilter rebuilds the table.
//
//conformance:dialects postgres mysql
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
