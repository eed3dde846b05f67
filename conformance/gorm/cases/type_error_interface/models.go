// Package typeerrorinterface has a field of the type any.
package typeerrorinterface

import "gorm.io/gorm"

type Bad struct {
	ID uint
	V  any
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
