// Package typeerrorintslice has a slice of integers.
package typeerrorintslice

import "gorm.io/gorm"

type Bad struct {
	ID  uint
	Nos []int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
