// Package after: int32 becomes int64.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int64
	S  int32
	T  int64
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
