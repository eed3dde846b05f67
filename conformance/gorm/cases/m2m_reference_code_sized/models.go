// Package m2mreferencecodesized joins by a code of fixed size.
package m2mreferencecodesized

import "gorm.io/gorm"

type Lang struct {
	ID   uint
	Code string `gorm:"size:12;unique;not null"`
}

type User struct {
	ID    uint
	Langs []Lang `gorm:"many2many:user_langs;References:Code"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
