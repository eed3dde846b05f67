// Package typeerrorarray has an array of integers.
package typeerrorarray

import "gorm.io/gorm"

type Bad struct {
	ID uint
	A  [3]int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
