// Package customtimewithoutvalue has a struct around a time without a Value method, which is
// no column.
package customtimewithoutvalue

import (
	"time"

	"gorm.io/gorm"
)

type JT1 struct{ time.Time }

type UJ1 struct {
	ID uint
	T  JT1
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UJ1{})
}
