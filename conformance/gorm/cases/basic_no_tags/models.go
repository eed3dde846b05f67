// Package basicnotags has a struct without any tag or key: a table without a primary key.
package basicnotags

import "gorm.io/gorm"

type NoPK struct {
	A string
	B int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NoPK{})
}
