// Package typegenericnames uses GORM's own abstract type names on a string.
package typegenericnames

import "gorm.io/gorm"

type Gen struct {
	ID uint
	A  string `gorm:"type:int"`
	B  string `gorm:"type:INT"`
	C  string `gorm:"type:uint"`
	D  string `gorm:"type:string"`
	E  string `gorm:"type:string;size:50"`
	F  string `gorm:"type:bool"`
	G  string `gorm:"type:float"`
	H  string `gorm:"type:time"`
	I  string `gorm:"type:bytes"`
	J  string `gorm:"type:bytes;size:16"`
	K  string `gorm:"type:Bool"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Gen{})
}
