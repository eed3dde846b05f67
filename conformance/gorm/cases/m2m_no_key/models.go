// Package m2mnokey joins a model without a primary key.
package m2mnokey

import "gorm.io/gorm"

type NoPKm struct {
	Name string
	Ls   []L1 `gorm:"many2many:nopk_l1"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NoPKm{})
}
