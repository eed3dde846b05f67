// Package confignolowercasesingular keeps the case of names and makes no plurals.
package confignolowercasesingular

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type User struct {
	ID       uint
	UserName string `gorm:"size:9;uniqueIndex"`
}

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: schema.NamingStrategy{NoLowerCase: true, SingularTable: true, TablePrefix: "T"}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
