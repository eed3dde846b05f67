// Package embedshadow overrides a field of an embedded struct; its index and unique constraint
// stay.
package embedshadow

import "gorm.io/gorm"

type Sh1 struct {
	Name string `gorm:"size:5;index"`
	Code string `gorm:"size:6;unique"`
}

type Shadow struct {
	ID uint
	Sh1
	Name string `gorm:"size:9"`
}

type Shadow2 struct {
	ID   uint
	Name string `gorm:"size:9"`
	Code string `gorm:"size:8"`
	Sh1
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Shadow{}, &Shadow2{})
}
