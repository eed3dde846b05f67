// Package indextexttype has an index on a column whose type is text.
package indextexttype

import "gorm.io/gorm"

type T struct {
	ID uint
	A  string `gorm:"type:text;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
