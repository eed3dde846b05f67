// Package before: Nothing changes: a second run changes nothing either.
package before

import (
	"time"

	"gorm.io/gorm"
)

type Item struct {
	ID  uint
	I   int
	I8  int8
	I16 int16
	I32 int32
	U   uint
	U8  uint8
	U16 uint16
	U32 uint32
	B   bool
	Bd  bool `gorm:"default:true"`
	F32 float32
	F64 float64
	D   float64 `gorm:"precision:10;scale:2"`
	S   string
	Z   string `gorm:"size:40;not null;default:abc"`
	Y   []byte
	Ys  []byte `gorm:"size:16"`
	T   time.Time
	T6  time.Time `gorm:"precision:6"`
	Td  time.Time `gorm:"default:CURRENT_TIMESTAMP"`
	Ch  string    `gorm:"type:char(3)"`
	Fd  float64   `gorm:"default:1.50"`
	P   *string   `gorm:"default:null"`
	J   string    `gorm:"type:json"`
	Dt  time.Time `gorm:"type:date"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
