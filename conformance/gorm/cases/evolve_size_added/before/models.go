// Package before: text becomes varchar(30), and NOT NULL comes along.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string
	Note string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
