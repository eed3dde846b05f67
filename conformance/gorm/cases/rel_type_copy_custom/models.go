// Package reltypecopycustom refers to a key with a type of the user's own.
package reltypecopycustom

import "gorm.io/gorm"

type Code int32

func (Code) GormDataType() string { return "int" }

type Thing struct {
	ID Code `gorm:"primaryKey"`
}

type Part struct {
	ID      uint
	ThingID Code
	Thing   Thing
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Part{})
}
