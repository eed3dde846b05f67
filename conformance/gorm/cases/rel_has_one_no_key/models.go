// Package relhasonenokey has one of a model without a key of its own.
package relhasonenokey

import "gorm.io/gorm"

type HasEmbPtrRel struct {
	ID     uint
	Detail *Det
}

type Det struct {
	HasEmbPtrRelID uint
	X              string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HasEmbPtrRel{}, &Det{})
}
