// Package relmissingkey belongs to a model without having a foreign key.
package relmissingkey

import "gorm.io/gorm"

type Company struct{ ID int }

type UserNoFK struct {
	ID      uint
	Company Company
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserNoFK{})
}
