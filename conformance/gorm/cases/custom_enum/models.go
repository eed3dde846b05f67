// Package customenum has enumerations with String, Value and Scan methods.
package customenum

import (
	"database/sql/driver"

	"gorm.io/gorm"
)

type Color int

const (
	Red Color = iota
	Green
)

func (c Color) String() string { return [...]string{"red", "green"}[c] }

func (c Color) Value() (driver.Value, error) { return c.String(), nil }

func (c *Color) Scan(src any) error { return nil }

type Level string

const Low Level = "low"

func (l Level) Value() (driver.Value, error) { return string(l), nil }

type Weekday uint8

func (d Weekday) Value() (driver.Value, error) { return int64(d), nil }

type CT struct {
	ID uint
	A  Color   `gorm:"size:10;default:red"`
	B  Level   `gorm:"type:varchar(10);default:low"`
	C  Weekday `gorm:"default:1"`
	D  Level   `gorm:"not null;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
