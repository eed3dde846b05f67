// Package defaultnextval takes a key's default from a sequence of its own name.
//
//conformance:dialects sqlite postgres
package defaultnextval

import "gorm.io/gorm"

type Seq struct {
	F int `gorm:"primaryKey;autoIncrement:false;default:(-)"`
	G int `gorm:"default:(-)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Seq{})
}
