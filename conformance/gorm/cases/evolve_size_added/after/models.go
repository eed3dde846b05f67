// Package after: text becomes varchar(30), and NOT NULL comes along.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID   uint
	Name string `gorm:"size:30"`
	Note string `gorm:"size:30;not null"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
