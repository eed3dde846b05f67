// Package basictableoptionsstrict makes tables that SQLite keeps without row numbers.
//
//conformance:dialects sqlite
package basictableoptionsstrict

import "gorm.io/gorm"

type Setting struct {
	Key   string `gorm:"primaryKey;type:text;not null"`
	Value string `gorm:"type:text"`
}

func Migrate(db *gorm.DB) error {
	return db.Set("gorm:table_options", "WITHOUT ROWID").AutoMigrate(&Setting{})
}
