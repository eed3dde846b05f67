// Package confignamereplacerempty replaces a whole name by nothing, which keeps it.
package confignamereplacerempty

import (
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type User struct {
	ID   uint
	User string `gorm:"size:9"`
}

func Config() *gorm.Config {
	return &gorm.Config{NamingStrategy: schema.NamingStrategy{NameReplacer: strings.NewReplacer("User", "")}}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
