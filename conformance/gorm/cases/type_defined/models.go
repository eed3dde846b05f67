// Package typedefined has types defined over basic kinds.
package typedefined

import (
	"encoding/json"

	"gorm.io/gorm"
)

type Status string
type Level int8
type MyBytes []byte
type Ratio float32
type Flag bool
type Deep Level
type Code = uint16

type Def struct {
	ID uint
	A  Status
	B  Level
	C  MyBytes
	D  Ratio
	E  Flag
	F  Deep
	G  Code
	H  *Status `gorm:"size:20;default:new;not null"`
	I  json.Number
	J  Level `gorm:"default:3"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Def{})
}
