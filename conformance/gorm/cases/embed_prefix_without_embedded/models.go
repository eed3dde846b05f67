// Package embedprefixwithoutembedded gives a prefix to a named field that is not embedded.
package embedprefixwithoutembedded

import "gorm.io/gorm"

type Author struct{ Name string }

type EmbPfxNoEmb struct {
	ID uint
	A  Author `gorm:"embeddedPrefix:x_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbPfxNoEmb{})
}
