// Package after: A bool field becomes an int field.
// GORM fails on PostgreSQL, which has no cast; Kilter spells one.
//
//conformance:dialects sqlite mysql
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
