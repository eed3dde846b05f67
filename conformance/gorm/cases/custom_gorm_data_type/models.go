// Package customgormdatatype names a type's column type in a GormDataType method.
package customgormdatatype

import "gorm.io/gorm"

type VV struct{ X string }

func (VV) GormDataType() string { return "text" }

type V12 string

func (v V12) GormDataType() string { return "varchar(12)" }

type V13 []byte

func (v V13) GormDataType() string { return "bytes" }

type V16 int

func (v *V16) GormDataType() string { return "int" }

type V17 int32

func (V17) GormDataType() string { return "string" }

type CT struct {
	ID uint
	A  VV
	B  *VV
	C  VV `gorm:"type:varchar(7)"`
	L  V12
	M  V13
	P  V16
	S  V17
	T  V17 `gorm:"size:20"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
