// Package embedinplace embeds structs written in place.
package embedinplace

import "gorm.io/gorm"

type Conf struct {
	ID   uint
	Size struct {
		W, H int
	} `gorm:"embedded;embeddedPrefix:size_"`
	Pos struct{ X, Y float64 } `gorm:"embedded"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Conf{})
}
