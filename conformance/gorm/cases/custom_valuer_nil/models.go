// Package customvaluernil has types whose Value method returns nil: the first field decides.
package customvaluernil

import (
	"database/sql/driver"

	"gorm.io/gorm"
)

type V5 struct {
	A int32
	B string
}

func (v *V5) Value() (driver.Value, error) { return nil, nil }

type V14 struct {
	A string `gorm:"size:33;index"`
	B int
}

func (v V14) Value() (driver.Value, error) { return nil, nil }

type V15 struct {
	V5
	C string
}

type CT struct {
	ID uint
	E  V5
	N  V14
	O  V15
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
