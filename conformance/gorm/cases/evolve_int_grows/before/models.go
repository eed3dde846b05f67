// Package before: int32 becomes int64.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	ID uint
	N  int32
	S  int16
	T  int8
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
