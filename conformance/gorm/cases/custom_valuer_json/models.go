// Package customvaluerjson has types that marshal themselves to JSON.
package customvaluerjson

import (
	"database/sql/driver"
	"encoding/json"

	"gorm.io/gorm"
)

type Attrs map[string]string

func (a Attrs) Value() (driver.Value, error) { return json.Marshal(a) }

type Tags []string

func (t Tags) Value() (driver.Value, error) {
	b, err := json.Marshal(t)
	return string(b), err
}

func (t *Tags) Scan(src any) error { return nil }

type Conf struct {
	Debug bool
	Level int
}

func (c Conf) Value() (driver.Value, error) {
	b, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	return b, nil
}

type CT struct {
	ID uint
	A  Attrs
	B  Tags
	C  Conf
	D  Conf `gorm:"type:text"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
