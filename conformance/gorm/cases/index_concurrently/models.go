// Package indexconcurrently asks PostgreSQL for an index that is built concurrently.
//
//conformance:dialects postgres
package indexconcurrently

import "gorm.io/gorm"

type C struct {
	ID uint
	K  int `gorm:"index:,option:CONCURRENTLY"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&C{})
}
