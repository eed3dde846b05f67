// Package confignoforeignkeys makes no foreign keys; join tables and parents are created all
// the same.
package confignoforeignkeys

import "gorm.io/gorm"

type U2 struct {
	ID    uint
	Langs []L2 `gorm:"many2many:UserLang;"`
}

type L2 struct {
	ID uint
	Us []*U2 `gorm:"many2many:UserLang"`
}

type Pet struct {
	ID      uint
	OwnerID uint
	Owner   Owner
}

type Owner struct{ ID uint }

func Config() *gorm.Config {
	return &gorm.Config{DisableForeignKeyConstraintWhenMigrating: true}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U2{}, &Pet{})
}
