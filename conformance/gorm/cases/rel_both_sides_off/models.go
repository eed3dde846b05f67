// Package relbothsidesoff switches off one side of a relation that both sides declare.
package relbothsidesoff

import "gorm.io/gorm"

type P3 struct {
	ID uint
	Cs []C3 `gorm:"constraint:-"`
}

type C3 struct {
	ID   uint
	P3ID uint
	P3   P3
}

type P4 struct {
	ID uint
	Cs []C4 `gorm:"-:migration"`
}

type C4 struct {
	ID   uint
	P4ID uint
	P4   P4
}

type P5 struct {
	ID uint
	Cs []C5
}

type C5 struct {
	ID   uint
	P5ID uint
	P5   P5 `gorm:"constraint:-"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&P3{}, &C3{}, &P4{}, &C4{}, &P5{}, &C5{})
}
