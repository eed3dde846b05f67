// Package m2membedded declares the join in an embedded struct.
package m2membedded

import "gorm.io/gorm"

type Tagged struct {
	Tags []Tag `gorm:"many2many:doc_tags"`
}

type Tag struct{ ID uint }

type Doc struct {
	ID uint
	Tagged
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Doc{})
}
