// Package namesamecolumntwice has two fields for one column: the first one stays.
package namesamecolumntwice

import "gorm.io/gorm"

type TwiceCol struct {
	ID   uint
	Name string `gorm:"size:7"`
	NAME string `gorm:"size:8"`
}

type TwiceCol2 struct {
	ID   uint
	Name string
	N2   string `gorm:"column:name;size:3"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&TwiceCol{}, &TwiceCol2{})
}
