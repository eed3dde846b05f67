// Package orderimpliedchain lists one model at the end of a chain of three.
package orderimpliedchain

import "gorm.io/gorm"

type A struct {
	ID  uint
	BID uint
	B   B
}

type B struct {
	ID  uint
	CID uint
	C   C
}

type C struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
