// Package indexnamespaces has spaces around the name of an index: they belong to it.
//
//conformance:dialects sqlite postgres
package indexnamespaces

import "gorm.io/gorm"

type S struct {
	ID uint
	S  string `gorm:"index: idx_space , sort:desc"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&S{})
}
