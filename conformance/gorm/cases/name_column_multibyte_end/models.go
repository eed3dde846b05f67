// Package namecolumnmultibyteend has names that end in a letter of several bytes, which GORM cuts. On SQLite
// the name is not UTF-8.
//
//conformance:dialects postgres mysql
package namecolumnmultibyteend

import "gorm.io/gorm"

type Person struct {
	ID    uint
	Name名 string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Person{})
}
