// Package defaultstringbackslash has a backslash inside a default, which MySQL reads as an
// escape.
package defaultstringbackslash

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:'a\\\\b'"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
