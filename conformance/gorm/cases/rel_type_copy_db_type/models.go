// Package reltypecopydbtype refers to a key whose type GormDBDataType gives.
package reltypecopydbtype

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type Key string

func (Key) GormDBDataType(db *gorm.DB, f *schema.Field) string { return "char(26)" }

type Thing struct {
	ID Key
}

type Part struct {
	ID      Key
	ThingID Key
	Thing   Thing
	OtherID string
	Other   Thing
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Part{})
}
