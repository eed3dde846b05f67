// Package embedvaluer puts embedded on structs with a Value method.
package embedvaluer

import (
	"database/sql/driver"

	"gorm.io/gorm"
)

type Pt struct{ X, Y float64 }

func (Pt) Value() (driver.Value, error) { return "x", nil }

type PtEmb struct {
	ID uint
	P  Pt `gorm:"embedded"`
	Q  Pt
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&PtEmb{})
}
