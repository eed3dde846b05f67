// Package typedatatypesother has the other types of gorm.io/datatypes.
package typedatatypesother

import (
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type Other struct {
	ID uint
	A  datatypes.Date
	B  datatypes.Time
	C  datatypes.URL
	D  datatypes.UUID
	E  datatypes.BinUUID
	F  *datatypes.Date `gorm:"not null"`
	G  datatypes.Null[string]
	H  datatypes.Null[int32]
	I  datatypes.NullTime
	J  datatypes.NullBool
	K  datatypes.NullByte
	L  datatypes.NullString `gorm:"size:20"`
	M  datatypes.NullInt64
	N  datatypes.NullFloat64
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Other{})
}
