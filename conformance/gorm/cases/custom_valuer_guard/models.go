// Package customvaluerguard has Value methods that return nil for a zero value.
package customvaluerguard

import (
	"database/sql/driver"
	"time"

	"gorm.io/gorm"
)

type Opt struct {
	Val   string
	Valid bool
}

func (o Opt) Value() (driver.Value, error) {
	if !o.Valid {
		return nil, nil
	}
	return o.Val, nil
}

type Lazy struct {
	At time.Time
	N  int
}

func (l Lazy) Value() (driver.Value, error) {
	if l.At.IsZero() {
		return nil, nil
	}
	return l.At, nil
}

type Num struct{ n *int64 }

func (n *Num) Value() (driver.Value, error) {
	if n == nil || n.n == nil {
		return nil, nil
	}
	return *n.n, nil
}

type CT struct {
	ID uint
	A  Opt
	B  Lazy
	C  Num
	D  *Opt `gorm:"size:40;not null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
