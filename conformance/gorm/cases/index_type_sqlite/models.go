// Package indextypesqlite names the access method of an index, which SQLite does not
// understand.
//
//conformance:dialects sqlite
package indextypesqlite

import "gorm.io/gorm"

type T struct {
	ID uint
	A  int `gorm:"index:,type:btree"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
