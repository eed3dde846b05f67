// Package ordercyclenoconstraints has two tables that refer to each other without constraints.
package ordercyclenoconstraints

import "gorm.io/gorm"

type CirA struct {
	ID  uint
	BID uint
	B   *CirB `gorm:"constraint:-"`
}

type CirB struct {
	ID  uint
	AID uint
	A   *CirA
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CirA{}, &CirB{})
}
