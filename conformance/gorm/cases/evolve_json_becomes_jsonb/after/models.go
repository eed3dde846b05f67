// Package after: json becomes jsonb: GORM takes the beginning of the name for the type.
//
//conformance:dialects postgres sqlite
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Data string `gorm:"type:jsonb"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
