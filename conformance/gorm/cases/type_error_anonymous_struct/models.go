// Package typeerroranonymousstruct has a struct written in place, without embedded.
package typeerroranonymousstruct

import "gorm.io/gorm"

type Bad struct {
	ID uint
	S  struct{ A int }
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
