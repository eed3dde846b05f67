// Package nametablemultibyteend has a struct whose name ends in a letter of several bytes. On SQLite
// the name is not UTF-8.
//
//conformance:dialects postgres mysql
package nametablemultibyteend

import "gorm.io/gorm"

type Café struct {
	ID   uint
	Naïf string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Café{})
}
