// Package ordercycle has two tables that refer to each other, which only SQLite creates.
package ordercycle

import "gorm.io/gorm"

type CirA struct {
	ID  uint
	BID uint
	B   *CirB
}

type CirB struct {
	ID  uint
	AID uint
	A   *CirA
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CirA{}, &CirB{})
}
