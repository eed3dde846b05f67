// Package typeerrorslice has a slice of strings.
package typeerrorslice

import "gorm.io/gorm"

type Bad struct {
	ID   uint
	Tags []string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
