// Package nametablemethod names tables by a TableName method on the value, the pointer, and an
// embedded struct.
package nametablemethod

import "gorm.io/gorm"

type TN1 struct{ ID uint }

func (TN1) TableName() string { return "tn_one" }

type TN2 struct{ ID uint }

func (*TN2) TableName() string { return "tn_two" }

type Base struct{ ID uint }

func (Base) TableName() string { return "tn_three" }

type TN3 struct {
	Base
	X int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&TN1{}, TN2{}, &TN3{})
}
