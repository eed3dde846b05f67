// Package indexcollatesqlite sorts an index by a collation of SQLite.
//
//conformance:dialects sqlite
package indexcollatesqlite

import "gorm.io/gorm"

type T struct {
	ID uint
	A  string `gorm:"index:,collate:nocase"`
	B  string `gorm:"index:idx_b,collate:NOCASE,sort:desc"`
	C  string `gorm:"uniqueIndex:idx_b"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
