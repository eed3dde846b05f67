// Package indexoverembedded joins columns of an embedded struct and of the outer one in an
// index.
package indexoverembedded

import "gorm.io/gorm"

type Place struct {
	Country string `gorm:"size:2;index:idx_place,priority:2"`
	City    string `gorm:"size:50;index:idx_place,priority:1"`
}

type Shop struct {
	ID uint
	Place
	Name string `gorm:"size:50;index:idx_place,priority:3"`
	Zip  string `gorm:"size:9;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Shop{})
}
