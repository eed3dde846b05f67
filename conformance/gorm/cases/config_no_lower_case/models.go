// Package confignolowercase keeps the case of names.
package confignolowercase

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type Owner struct {
	ID    uint
	Langs []Lang `gorm:"many2many:OwnerLang"`
}

type Lang struct{ ID uint }

type Pet struct {
	ID      uint
	OwnerID uint `gorm:"index"`
	Owner   Owner
	Name    string `gorm:"size:9;unique"`
}

type UserCID struct{ ID uint }

type Person struct{ ID uint }

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: &schema.NamingStrategy{NoLowerCase: true}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Pet{}, &UserCID{}, &Person{})
}
