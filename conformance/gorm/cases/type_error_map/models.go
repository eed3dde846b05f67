// Package typeerrormap has a map without a serializer.
package typeerrormap

import "gorm.io/gorm"

type Bad struct {
	ID uint
	M  map[string]any
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
