// Package configignorerelations leaves relations alone: only the listed tables are created.
package configignorerelations

import "gorm.io/gorm"

type U2 struct {
	ID    uint
	Langs []L2 `gorm:"many2many:UserLang;"`
}

type L2 struct{ ID uint }

type Pet struct {
	ID      uint
	OwnerID int16
	Owner   Owner
}

type Owner struct{ ID uint }

func Config() *gorm.Config {
	return &gorm.Config{IgnoreRelationshipsWhenMigrating: true}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U2{}, &Pet{})
}
