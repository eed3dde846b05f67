// Package confignamereplacer replaces parts of names before they are derived.
package confignamereplacer

import (
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type UserCID struct {
	ID     uint
	FooCID string `gorm:"size:9;index"`
	Name   string `gorm:"size:9;unique"`
}

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: schema.NamingStrategy{NameReplacer: strings.NewReplacer("CID", "Cid", "Foo", "Bar")}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserCID{})
}
