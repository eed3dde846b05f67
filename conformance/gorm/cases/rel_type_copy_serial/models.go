// Package reltypecopyserial takes over a counting type together with the kind.
//
//conformance:dialects postgres
package reltypecopyserial

import "gorm.io/gorm"

type CompanySer struct {
	ID int `gorm:"type:bigserial;primaryKey"`
}

type UserSerial struct {
	ID        uint
	CompanyID int
	Company   CompanySer
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserSerial{})
}
