// Package indextypebtree names the access method of an index.
//
//conformance:dialects postgres mysql
package indextypebtree

import "gorm.io/gorm"

type T struct {
	ID uint
	A  int `gorm:"index:,type:btree"`
	B  int `gorm:"index:idx_b,type:hash"`
	C  int `gorm:"index:idx_c,unique,type:btree,sort:desc"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
