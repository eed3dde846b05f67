// Package m2mtwotables joins two models by two tables.
package m2mtwotables

import "gorm.io/gorm"

type Two struct {
	ID uint
	As []L1 `gorm:"many2many:two_as"`
	Bs []L1 `gorm:"many2many:two_bs"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Two{})
}
