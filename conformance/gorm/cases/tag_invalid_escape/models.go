// Package taginvalidescape has a tag with an escape that Go does not know: the whole tag is
// lost.
package taginvalidescape

import "gorm.io/gorm"

type Bad struct {
	ID uint
	B  string `gorm:"default:a\;b;size:10"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
