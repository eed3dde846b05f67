// Package customvaluerconstant has types whose Value method returns something of another kind:
// that kind is the column's.
package customvaluerconstant

import (
	"database/sql/driver"
	"time"

	"gorm.io/gorm"
)

type V2 struct{ X string }

func (V2) Value() (driver.Value, error) { return "x", nil }

type V3 map[string]string

func (V3) Value() (driver.Value, error) { return []byte("{}"), nil }

type V6 int

func (v V6) Value() (driver.Value, error) { return "x", nil }

type V7 string

func (v V7) Value() (driver.Value, error) { return int64(3), nil }

type V8 struct{ A string }

func (v V8) Value() (driver.Value, error) { return time.Time{}, nil }

type VF struct{ A string }

func (v *VF) Value() (driver.Value, error) { return 1.5, nil }

type VB struct{ A string }

func (v VB) Value() (driver.Value, error) { return true, nil }

type CT struct {
	ID uint
	B  V2
	C  V3
	F  V6
	G  V7
	H  V8
	I  VF
	J  VB
	K  *V2 `gorm:"size:20"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
