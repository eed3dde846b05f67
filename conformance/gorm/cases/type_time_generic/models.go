// Package typetimegeneric writes the type time on a time: it means the abstract type, except
// in SQLite.
package typetimegeneric

import (
	"time"

	"gorm.io/gorm"
)

type Times struct {
	ID uint
	A  time.Time `gorm:"type:time"`
	B  time.Time `gorm:"type:TIME"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Times{})
}
