// Package versionpolymorphickeys names only the type and id of a shared child.
package versionpolymorphickeys

import "gorm.io/gorm"

type Toy struct {
	ID      int
	OwnedID uint
	Owned   string
}

type Dog struct {
	ID   uint
	Toys []Toy `gorm:"polymorphicType:Owned;polymorphicId:OwnedID"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Dog{}, &Toy{})
}
