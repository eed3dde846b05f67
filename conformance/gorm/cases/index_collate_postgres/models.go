// Package indexcollatepostgres sorts an index by a collation of PostgreSQL.
//
//conformance:dialects postgres
package indexcollatepostgres

import "gorm.io/gorm"

type T struct {
	ID uint
	A  string `gorm:"index:,collate:\"C\""`
	B  string `gorm:"index:idx_b,collate:\"C\",sort:desc"`
	C  string `gorm:"uniqueIndex:idx_b"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
