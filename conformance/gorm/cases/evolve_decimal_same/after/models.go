// Package after: A decimal that stays: GORM alters it again on PostgreSQL, to no effect.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	Price float64 `gorm:"precision:10;scale:2"`
	N     string
	M     string
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
