// Package customvaluerslice has slices with a Value method and a GormDataType method.
package customvaluerslice

import (
	"database/sql/driver"

	"gorm.io/gorm"
)

type Comp struct{ ID uint }

type ValSlice []Comp

func (ValSlice) Value() (driver.Value, error) { return []byte("[]"), nil }

type V9 []string

func (v V9) Value() (driver.Value, error) { return nil, nil }
func (v V9) GormDataType() string         { return "string" }

type VS struct {
	ID uint
	V  ValSlice
	I  V9
	T  V9 `gorm:"size:20"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&VS{})
}
