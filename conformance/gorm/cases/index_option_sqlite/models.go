// Package indexoptionsqlite has an index option, which SQLite's driver leaves out.
//
//conformance:dialects sqlite
package indexoptionsqlite

import "gorm.io/gorm"

type C struct {
	ID uint
	K  int `gorm:"index:,option:CONCURRENTLY"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&C{})
}
