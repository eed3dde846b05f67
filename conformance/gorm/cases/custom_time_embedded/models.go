// Package customtimeembedded has structs around a time with a Value method.
package customtimeembedded

import (
	"database/sql/driver"
	"time"

	"gorm.io/gorm"
)

type JT2 struct{ time.Time }

func (j JT2) Value() (driver.Value, error) { return j.Time, nil }

type JT3 struct{ time.Time }

func (j JT3) Value() (driver.Value, error) {
	if j.IsZero() {
		return nil, nil
	}
	return j.Time, nil
}

type UJ2 struct {
	ID uint
	T  JT2
	U  JT3
	V  *JT3 `gorm:"type:date"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UJ2{})
}
