// Package m2mtablename names join tables in camel case, which GORM turns into a plural.
package m2mtablename

import "gorm.io/gorm"

type U2 struct {
	ID    uint
	Langs []L2 `gorm:"many2many:UserLang;"`
}

type L2 struct {
	ID uint
	Us []*U2 `gorm:"many2many:UserLang"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U2{})
}
