// Package indexoptionpostgres has options behind PostgreSQL's indexes.
//
//conformance:dialects postgres
package indexoptionpostgres

import "gorm.io/gorm"

type C struct {
	ID uint
	K  int
	N  int `gorm:"index:,option:INCLUDE (k)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&C{})
}
