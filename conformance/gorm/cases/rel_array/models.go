// Package relarray has an array of another model.
package relarray

import "gorm.io/gorm"

type ArrRel struct {
	ID uint
	Ks [2]KA
}

type KA struct {
	ID       uint
	ArrRelID uint
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&ArrRel{})
}
