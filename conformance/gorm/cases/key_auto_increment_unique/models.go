// Package keyautoincrementunique counts in a unique column beside a key of text.
//
//conformance:dialects mysql
package keyautoincrementunique

import "gorm.io/gorm"

type A struct {
	ID string `gorm:"size:20"`
	N  int    `gorm:"autoIncrement;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
