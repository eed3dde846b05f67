// Package keytyped gives a counting key a type of its own.
package keytyped

import "gorm.io/gorm"

type A struct {
	ID uint `gorm:"type:bigint;primaryKey"`
}

type B struct {
	ID int `gorm:"primaryKey;type:bigint;autoIncrement:false"`
}

type C struct {
	ID int64 `gorm:"type:integer"`
}

type D struct {
	ID int `gorm:"type:int;size:32"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{}, &B{}, &C{}, &D{})
}
