// Package typeliterals writes types that all three databases know.
package typeliterals

import "gorm.io/gorm"

type Lit struct {
	ID uint
	A  string  `gorm:"type:text"`
	B  string  `gorm:"type:varchar(100)"`
	C  string  `gorm:"type:integer"`
	D  string  `gorm:"type:bigint"`
	E  string  `gorm:"type:decimal(10,2)"`
	F  int     `gorm:"type:integer"`
	G  uint    `gorm:"type:integer"`
	H  int     `gorm:"type:smallint"`
	I  int     `gorm:"type:text"`
	J  uint    `gorm:"type:bigint"`
	K  float64 `gorm:"type:numeric(12,4)"`
	L  string  `gorm:"type:char(10);not null"`
	O  string  `gorm:"type:date"`
	P  string  `gorm:"type:json"`
	Q  bool    `gorm:"type:boolean;default:true"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Lit{})
}
