// Package m2muncountable joins models whose names have odd plurals.
package m2muncountable

import "gorm.io/gorm"

type Person struct {
	ID   uint
	Data []Data `gorm:"many2many:person_data"`
}

type Data struct{ ID uint }

type M1 struct {
	gorm.Model
	Ms []M2 `gorm:"many2many:m1_m2"`
}

type M2 struct{ gorm.Model }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Person{}, &M1{})
}
