// Package relselfmissingkey has children of its own kind without naming the foreign key.
package relselfmissingkey

import "gorm.io/gorm"

type Cat struct {
	ID       uint
	ParentID *uint
	Children []Cat
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Cat{})
}
