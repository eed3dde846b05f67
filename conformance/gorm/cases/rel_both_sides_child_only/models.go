// Package relbothsideschildonly declares a relation on both sides and lists only the child.
package relbothsideschildonly

import "gorm.io/gorm"

type P1 struct {
	ID uint
	Cs []C1 `gorm:"constraint:OnDelete:CASCADE"`
}

type C1 struct {
	ID   uint
	P1ID uint
	P1   P1 `gorm:"constraint:OnDelete:SET NULL"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&C1{})
}
