// Package typeerrorurl has a url.URL, which is a struct without a column.
package typeerrorurl

import (
	"net/url"

	"gorm.io/gorm"
)

type Bad struct {
	ID uint
	U  url.URL
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
