// Package typegenericnamesint uses GORM's own abstract type names on integers.
package typegenericnamesint

import "gorm.io/gorm"

type Gen struct {
	ID uint
	A  int  `gorm:"type:int"`
	B  uint `gorm:"type:int"`
	C  int  `gorm:"type:INT"`
	D  int  `gorm:"type:string"`
	E  uint `gorm:"type:string"`
	F  int  `gorm:"type:bool"`
	G  uint `gorm:"type:bool"`
	H  int  `gorm:"type:uint"`
	I  uint `gorm:"type:uint"`
	J  int  `gorm:"type:int;size:32"`
	K  uint `gorm:"type:int;size:32"`
	L  int  `gorm:"type:float"`
	M  int  `gorm:"type:float;precision:8;scale:2"`
	N  int8 `gorm:"type:string"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Gen{})
}
