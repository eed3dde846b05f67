// Package after: `uniqueIndex` becomes `unique`.
// GORM's SQLite driver loses the index while it rebuilds the table; Kilter keeps it.
//
//conformance:dialects postgres mysql
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Code string `gorm:"size:20;unique"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
