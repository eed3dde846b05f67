// Package typeerrorchan has a channel as a field.
package typeerrorchan

import "gorm.io/gorm"

type Bad struct {
	ID uint
	C  chan int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
