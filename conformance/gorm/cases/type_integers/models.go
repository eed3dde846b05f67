// Package typeintegers has every integer type of Go.
package typeintegers

import (
	"os"
	"time"

	"gorm.io/gorm"
)

type Ints struct {
	ID uint
	A  int
	B  int8
	C  int16
	D  int32
	E  int64
	F  uint
	G  uint8
	H  uint16
	I  uint32
	J  uint64
	K  rune
	L  byte
	M  time.Duration
	N  time.Month
	O  os.FileMode
	P  time.Weekday
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ints{})
}
