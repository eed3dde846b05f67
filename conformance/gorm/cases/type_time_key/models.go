// Package typetimekey has a time as the primary key.
package typetimekey

import (
	"time"

	"gorm.io/gorm"
)

type Hourly struct {
	F time.Time `gorm:"primaryKey"`
	N int
}

type IDTime struct {
	ID time.Time
	N  int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Hourly{}, &IDTime{})
}
