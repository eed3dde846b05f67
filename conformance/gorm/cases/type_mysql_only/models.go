// Package typemysqlonly has types that only MySQL and MariaDB know.
//
//conformance:dialects mysql
package typemysqlonly

import "gorm.io/gorm"

type My struct {
	ID uint
	A  string  `gorm:"type:enum('a','b')"`
	B  string  `gorm:"type:set('x','y')"`
	C  uint    `gorm:"type:bigint unsigned"`
	D  uint    `gorm:"type:int unsigned"`
	E  int     `gorm:"type:tinyint(1)"`
	F  int     `gorm:"type:int(11)"`
	G  string  `gorm:"type:mediumtext"`
	H  string  `gorm:"type:tinytext"`
	I  []byte  `gorm:"type:varbinary(40)"`
	J  []byte  `gorm:"type:tinyblob"`
	K  float64 `gorm:"type:double(10,3)"`
	L  string  `gorm:"type:json"`
	M  int     `gorm:"type:year"`
	N  string  `gorm:"type:char(2)"`
	O  string  `gorm:"type:varchar(20) CHARACTER SET ascii COLLATE ascii_bin"`
	P  bool    `gorm:"type:bit(1)"`
	Q  int     `gorm:"type:mediumint unsigned;not null;default:3"`
	R  string  `gorm:"type:longtext;not null"`
	S  float64 `gorm:"type:decimal"`
	T  int     `gorm:"type:int zerofill"`
	U  string  `gorm:"type:national varchar(10)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&My{})
}
