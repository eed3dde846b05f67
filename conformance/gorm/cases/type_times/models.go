// Package typetimes has times with precision, nullability and a type of their own.
package typetimes

import (
	"time"

	"gorm.io/gorm"
)

type Times struct {
	ID uint
	A  time.Time
	B  *time.Time
	C  time.Time `gorm:"precision:6"`
	D  time.Time `gorm:"precision:3"`
	E  time.Time `gorm:"not null"`
	F  time.Time `gorm:"precision:6;not null"`
	G  time.Time `gorm:"type:date"`
	I  time.Time `gorm:"type:timestamp;default:null"`
	J  time.Time `gorm:"size:6"`
	K  MyTime
	L  *MyTime `gorm:"not null"`
	M  gorm.DeletedAt
}

type MyTime time.Time

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Times{})
}
