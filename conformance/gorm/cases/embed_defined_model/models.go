// Package embeddefinedmodel embeds a type defined over gorm.Model and an alias of it.
package embeddefinedmodel

import "gorm.io/gorm"

type BM gorm.Model
type BMA = gorm.Model

type UBM struct {
	BM
	N string
}

type UBMA struct {
	BMA
	N string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UBM{}, &UBMA{})
}
