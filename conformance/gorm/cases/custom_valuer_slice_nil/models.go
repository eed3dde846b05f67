// Package customvaluerslicenil has a slice whose Value method returns nil for nil, without a
// type.
package customvaluerslicenil

import (
	"database/sql/driver"

	"gorm.io/gorm"
)

type V4 []string

func (v V4) Value() (driver.Value, error) {
	if v == nil {
		return nil, nil
	}
	return "x", nil
}

type CT2 struct {
	ID uint
	D  V4
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT2{})
}
