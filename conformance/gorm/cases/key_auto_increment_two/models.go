// Package keyautoincrementtwo counts in two columns, which MySQL and SQLite do not have.
package keyautoincrementtwo

import "gorm.io/gorm"

type A struct {
	ID uint
	N  int `gorm:"autoIncrement"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
