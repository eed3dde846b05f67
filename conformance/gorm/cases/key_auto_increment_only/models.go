// Package keyautoincrementonly counts in a column of a table without a key.
package keyautoincrementonly

import "gorm.io/gorm"

type A struct {
	N int `gorm:"autoIncrement"`
	X string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
