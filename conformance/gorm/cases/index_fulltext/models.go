// Package indexfulltext has a full-text index.
//
//conformance:dialects mysql
package indexfulltext

import "gorm.io/gorm"

type Page struct {
	ID    uint
	Title string `gorm:"size:200;index:idx_ft,class:FULLTEXT"`
	Body  string `gorm:"type:text;index:idx_ft,class:FULLTEXT"`
	F     string `gorm:"index:,class:fulltext"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Page{})
}
