// Package keycomposite has keys of several columns, none of which counts by itself.
package keycomposite

import "gorm.io/gorm"

type MultiPK struct {
	A uint `gorm:"primaryKey"`
	B uint `gorm:"primaryKey"`
}

type MultiPK5 struct {
	A  uint `gorm:"primaryKey;autoIncrement:false"`
	ID uint `gorm:"primaryKey;autoIncrement:false"`
}

type MultiPK7 struct {
	B string `gorm:"primaryKey"`
	A string `gorm:"primaryKey;column:aCol"`
}

type PKTag struct {
	Code string `gorm:"primaryKey;autoIncrement:false;size:3"`
	N    int    `gorm:"primaryKey;autoIncrement:false"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&MultiPK{}, &MultiPK5{}, &MultiPK7{}, &PKTag{})
}
