// Package before: A column in other letters: another column to PostgreSQL.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"column:name;size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
