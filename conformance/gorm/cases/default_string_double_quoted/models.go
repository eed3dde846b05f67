// Package defaultstringdoublequoted has double quotes inside a string default.
package defaultstringdoublequoted

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:say \"hi\" now"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
