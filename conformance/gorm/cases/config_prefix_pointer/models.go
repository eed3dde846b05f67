// Package configprefixpointer gives the naming strategy as a pointer, with the prefix from a
// constant.
package configprefixpointer

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

const prefix = "t_"

type User struct {
	ID   uint
	Name string `gorm:"size:10;index"`
}

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: &schema.NamingStrategy{TablePrefix: prefix}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
