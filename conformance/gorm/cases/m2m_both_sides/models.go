// Package m2mbothsides declares one join table on both sides; the order of its columns comes
// from the last one read.
package m2mbothsides

import "gorm.io/gorm"

type User struct {
	ID    uint
	Langs []Lang `gorm:"many2many:user_langs"`
}

type Lang struct {
	ID    uint
	Users []*User `gorm:"many2many:user_langs"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Lang{})
}
