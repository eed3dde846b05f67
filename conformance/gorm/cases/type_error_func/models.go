// Package typeerrorfunc has a function as a field.
package typeerrorfunc

import "gorm.io/gorm"

type Bad struct {
	ID uint
	F  func()
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
