// Package indexunnamedcompositetables takes composite indexes over two models from one
// embedded struct.
package indexunnamedcompositetables

import "gorm.io/gorm"

type Base struct {
	Tenant uint `gorm:"uniqueIndex:,composite:tenant_code"`
	Code   uint `gorm:"uniqueIndex:,composite:tenant_code"`
}

type Item struct {
	ID uint
	Base
}

type Order struct {
	ID uint
	Base
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{}, &Order{})
}
