// Package taggeneratedkey uses the key for generated columns, which the released drivers do
// not read.
package taggeneratedkey

import "gorm.io/gorm"

type Gen struct {
	ID uint
	A  int
	C  int   `gorm:"generated:a+1"`
	D  int64 `gorm:"generated:identity"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Gen{})
}
