// Package typetimetimestamptz writes PostgreSQL's types of time.
//
//conformance:dialects postgres
package typetimetimestamptz

import (
	"time"

	"gorm.io/gorm"
)

type Times struct {
	ID uint
	A  time.Time     `gorm:"type:timestamp with time zone"`
	B  time.Time     `gorm:"type:timestamptz(3)"`
	C  time.Time     `gorm:"type:timestamp(0) without time zone"`
	D  time.Time     `gorm:"type:time with time zone"`
	E  time.Duration `gorm:"type:interval"`
	F  string        `gorm:"type:interval day to second(3)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Times{})
}
