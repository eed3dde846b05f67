// Package typeerrorcomplex has a complex number.
package typeerrorcomplex

import "gorm.io/gorm"

type Bad struct {
	ID uint
	Z  complex64
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
