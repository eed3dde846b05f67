// Package ordersametable has two models for one table: only the last one is created.
package ordersametable

import "gorm.io/gorm"

type DupA struct {
	ID uint
	A  string
}

func (DupA) TableName() string { return "dup" }

type DupB struct {
	ID uint
	B  string
}

func (DupB) TableName() string { return "dup" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&DupA{}, &DupB{})
}
