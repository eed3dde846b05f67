// Package basictableoptionsstorage sets a storage parameter of PostgreSQL.
//
//conformance:dialects postgres
package basictableoptionsstorage

import "gorm.io/gorm"

const options = "WITH (fillfactor=70)"

type Counter struct {
	ID uint
	N  int64
}

func Migrate(db *gorm.DB) error {
	return db.Set("gorm:table_options", options).AutoMigrate(&Counter{})
}
