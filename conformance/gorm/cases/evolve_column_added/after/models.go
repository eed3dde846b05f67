// Package after: Fields that appear become nullable columns at the end of the table.
package after

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Name  string
	Note  string
	Count int
	At    time.Time
	Data  []byte
	Price float64
	Done  bool
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
