// Package configprefixschema has a prefix that is a schema.
//
//conformance:dialects postgres
//conformance:schemas app
package configprefixschema

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type U2 struct {
	ID    uint
	Langs []L2 `gorm:"many2many:UserLang;"`
}

type L2 struct {
	ID   uint
	Name string `gorm:"size:10;index;unique;check:name <> ''"`
}

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: &schema.NamingStrategy{TablePrefix: "app."}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U2{})
}
