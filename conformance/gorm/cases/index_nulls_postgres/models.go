// Package indexnullspostgres orders nulls in an index.
//
//conformance:dialects postgres
package indexnullspostgres

import "gorm.io/gorm"

type N struct {
	ID uint
	A  *int `gorm:"index:,sort:desc nulls last"`
	B  *int `gorm:"index:,sort:asc nulls first"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&N{})
}
