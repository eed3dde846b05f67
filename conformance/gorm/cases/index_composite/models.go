// Package indexcomposite builds indexes over several columns, by name, priority and composite
// id.
package indexcomposite

import "gorm.io/gorm"

type I2 struct {
	A int `gorm:"index:idx_m,priority:2"`
	B int `gorm:"index:idx_m,priority:1"`
	C int `gorm:"index:idx_m"`
	D int `gorm:"index:idx_m,priority:11"`
	E int `gorm:"uniqueIndex:idx_m2"`
	F int `gorm:"uniqueIndex:idx_m2,sort:desc"`
	X int `gorm:"index:,composite:foo"`
	Y int `gorm:"index:,composite:foo"`
	Z int `gorm:"uniqueIndex:,composite:bar"`
	W int `gorm:"uniqueIndex:,composite:bar,priority:1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&I2{})
}
