// Package reltypecopysmallintmysql has a small foreign key to a large key, which MySQL
// refuses.
//
//conformance:dialects mysql
package reltypecopysmallintmysql

import "gorm.io/gorm"

type CompanyU struct{ ID uint }

type UserSmall struct {
	ID        uint
	CompanyID int16
	Company   CompanyU
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserSmall{})
}
