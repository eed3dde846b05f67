// Package after: A column in other letters: another column to PostgreSQL.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"column:Name;size:20"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
