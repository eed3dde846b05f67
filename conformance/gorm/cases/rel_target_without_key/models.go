// Package reltargetwithoutkey belongs to a model without a primary key.
package reltargetwithoutkey

import "gorm.io/gorm"

type Company struct{ Name string }

type User struct {
	ID        uint
	CompanyID int
	Company   Company
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
