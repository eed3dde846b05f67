// Package m2mreferencecode joins by a code, whose column in the join table gets no size from a
// key.
package m2mreferencecode

import "gorm.io/gorm"

type Lang struct {
	ID   uint
	Code string `gorm:"unique"`
}

type User struct {
	ID    uint
	Langs []Lang `gorm:"many2many:user_langs;References:Code"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
