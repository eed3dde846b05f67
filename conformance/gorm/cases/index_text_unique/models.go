// Package indextextunique has a unique index on a string without a size.
package indextextunique

import "gorm.io/gorm"

type T struct {
	ID uint
	A  string `gorm:"uniqueIndex"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
