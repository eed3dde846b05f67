// Package configprefixsingular has a prefix and singular table names.
package configprefixsingular

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type U2 struct {
	ID    uint
	Langs []L2 `gorm:"many2many:UserLang;"`
	Tags  []L2 `gorm:"many2many:user_tags;"`
}

type L2 struct {
	ID   uint
	Name string `gorm:"size:10;index;unique;check:name <> ''"`
}

type Pet struct {
	ID      uint
	OwnerID uint
	Owner   U2
}

type Fixed struct{ ID uint }

func (Fixed) TableName() string { return "fixed" }

func Config() *gorm.Config {
	return &gorm.Config{
		NamingStrategy: schema.NamingStrategy{TablePrefix: "app_", SingularTable: true},
	}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U2{}, &Pet{}, &Fixed{})
}
