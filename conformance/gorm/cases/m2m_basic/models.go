// Package m2mbasic joins two models; join table and target are created with the owner.
package m2mbasic

import "gorm.io/gorm"

type U1 struct {
	ID    uint
	Langs []L1 `gorm:"many2many:user_langs"`
}

type L1 struct {
	ID   uint
	Code string `gorm:"size:3;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&U1{})
}
