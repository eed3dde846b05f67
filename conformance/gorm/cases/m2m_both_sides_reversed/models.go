// Package m2mbothsidesreversed declares one join table on both sides and lists them the other
// way round.
package m2mbothsidesreversed

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
	return db.AutoMigrate(&Lang{}, &User{})
}
