// Package relembeddedkeyoutside has a relation in an embedded struct and its foreign key
// outside.
package relembeddedkeyoutside

import "gorm.io/gorm"

type Ref struct{ Owner Person }

type Person struct{ ID uint }

type Car struct {
	ID      uint
	OwnerID uint
	Ref
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Car{})
}
