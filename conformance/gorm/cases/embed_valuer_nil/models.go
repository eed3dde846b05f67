// Package embedvaluernil puts embedded on a struct whose Value method returns nil.
package embedvaluernil

import (
	"database/sql/driver"

	"gorm.io/gorm"
)

type PtNil struct{ X, Y float64 }

func (PtNil) Value() (driver.Value, error) { return nil, nil }

type PtEmb2 struct {
	ID uint
	P  PtNil `gorm:"embedded"`
	Q  PtNil
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&PtEmb2{})
}
