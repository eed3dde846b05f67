// Package embedanonymousprefix gives a prefix to an anonymous embedded struct.
package embedanonymousprefix

import "gorm.io/gorm"

type Author struct {
	Name  string
	Email string `gorm:"size:50;uniqueIndex"`
}

type EmbPfxAnon struct {
	ID     uint
	Author `gorm:"embeddedPrefix:au_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbPfxAnon{})
}
