// Package embedshadowcheck overrides a field of an embedded struct that has a check, which
// goes with it.
package embedshadowcheck

import "gorm.io/gorm"

type Base struct {
	Age int `gorm:"check:age > 1"`
	N   int `gorm:"check:chk_n,n > 1"`
}

type Shadow struct {
	ID uint
	Base
	Age int64 `gorm:"default:5"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Shadow{})
}
