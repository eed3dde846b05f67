// Package customgormdatatypekey has a key whose type comes from a GormDataType method.
package customgormdatatypekey

import "gorm.io/gorm"

type V16 int

func (v V16) GormDataType() string { return "int" }

type Code string

func (Code) GormDataType() string { return "string" }

type CT struct {
	P V16 `gorm:"primaryKey"`
	N string
}

type CU struct {
	ID Code `gorm:"size:12"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{}, &CU{})
}
