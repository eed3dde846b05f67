// Package typeerroruintptr has a uintptr, the one integer without a column.
package typeerroruintptr

import "gorm.io/gorm"

type Bad struct {
	ID uint
	P  uintptr
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
