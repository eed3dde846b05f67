// Package embedprefixtwiceunique embeds a struct with a unique constraint and a check twice:
// each column has its own.
package embedprefixtwiceunique

import "gorm.io/gorm"

type TwoA struct {
	V string `gorm:"size:9;unique"`
	W int    `gorm:"check:1 > 0"`
}

type Two struct {
	ID uint
	X  TwoA `gorm:"embedded;embeddedPrefix:x_"`
	Y  TwoA `gorm:"embedded;embeddedPrefix:y_"`
}

func (Two) TableName() string { return "two_as" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Two{})
}
