// Package indexclassfulltext has a full-text index, which only MySQL makes this way.
//
//conformance:dialects sqlite postgres
package indexclassfulltext

import "gorm.io/gorm"

type Page struct {
	ID    uint
	Title string `gorm:"index:,class:FULLTEXT"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Page{})
}
