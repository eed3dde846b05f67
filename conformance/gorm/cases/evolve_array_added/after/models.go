// Package after: An array and a UUID appear.
//
//conformance:dialects postgres
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
	Tags string `gorm:"type:text[]"`
	Ref  string `gorm:"type:uuid;default:gen_random_uuid()"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
