// Package relbothsides declares a relation on both sides with different actions: the side that
// has wins.
package relbothsides

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

type P2 struct {
	ID uint
	Cs []C2 `gorm:"foreignKey:OwnerID"`
}

type C2 struct {
	ID      uint
	OwnerID uint
	Owner   P2
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&P1{}, &C1{}, &P2{}, &C2{})
}
