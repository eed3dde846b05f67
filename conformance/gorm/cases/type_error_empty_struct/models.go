// Package typeerroremptystruct has a field of an empty struct type.
package typeerroremptystruct

import "gorm.io/gorm"

type Bad struct {
	ID uint
	S  struct{}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
