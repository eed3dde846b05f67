// Package typeintegerssized gives integers a size.
package typeintegerssized

import "gorm.io/gorm"

type Ints struct {
	ID uint
	A  int  `gorm:"size:8"`
	B  uint `gorm:"size:8"`
	C  int  `gorm:"size:16"`
	D  uint `gorm:"size:16"`
	E  int  `gorm:"size:24"`
	F  uint `gorm:"size:24"`
	G  int  `gorm:"size:32"`
	H  uint `gorm:"size:32"`
	I  int  `gorm:"size:64"`
	J  uint `gorm:"size:64"`
	K  int  `gorm:"size:0"`
	L  uint `gorm:"size:15"`
	M  uint `gorm:"size:31"`
	N  int8 `gorm:"size:40"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ints{})
}
