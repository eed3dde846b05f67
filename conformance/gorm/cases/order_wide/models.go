// Package orderwide has a model that refers to many others.
package orderwide

import "gorm.io/gorm"

type A struct{ ID uint }
type B struct{ ID uint }
type C struct{ ID uint }
type D struct{ ID uint }
type Hub struct {
	ID  uint
	AID uint
	A   A
	BID uint
	B   B
	CID uint
	C   C
	DID uint
	D   *D
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Hub{}, &D{}, &C{})
}
