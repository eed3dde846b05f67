// Package embedprefixnested nests embedded structs with prefixes, which add up.
package embedprefixnested

import "gorm.io/gorm"

type Inner struct {
	A string
	B string `gorm:"column:bb"`
}

type Mid struct {
	Inner Inner `gorm:"embedded;embeddedPrefix:in_"`
	C     string
}

type Outer struct {
	ID   uint
	Mid  Mid `gorm:"embedded;embeddedPrefix:mid_"`
	Mid2 Mid `gorm:"embedded;embeddedPrefix:m2_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Outer{})
}
