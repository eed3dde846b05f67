// Package defaultstringapostrophe has an apostrophe inside a default, single and doubled.
package defaultstringapostrophe

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:it's"`
	B  string `gorm:"default:'it''s'"`
	C  string `gorm:"default:'x'::text"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
