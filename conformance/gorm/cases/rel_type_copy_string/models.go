// Package reltypecopystring refers to keys of text with and without a size.
package reltypecopystring

import "gorm.io/gorm"

type Country struct {
	Code string `gorm:"primaryKey;size:2"`
}

type Lang struct {
	Code string `gorm:"primaryKey;type:varchar(5)"`
}

type City struct {
	ID          uint
	CountryCode string
	Country     Country
	LangCode    *string `gorm:"not null;index"`
	Lang        Lang
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&City{})
}
