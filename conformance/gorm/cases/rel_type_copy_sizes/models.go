// Package reltypecopysizes keeps the size of a foreign key but takes the kind of the key it
// refers to.
//
//conformance:dialects sqlite postgres
package reltypecopysizes

import "gorm.io/gorm"

type CompanyU struct{ ID uint }

type UserSmall struct {
	ID        uint
	CompanyID int16
	Company   CompanyU
}

type UserType struct {
	ID        uint
	CompanyID int16 `gorm:"type:integer"`
	Company   CompanyU
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserSmall{}, &UserType{})
}
