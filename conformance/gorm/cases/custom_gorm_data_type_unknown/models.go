// Package customgormdatatypeunknown names a type in GormDataType that no database but SQLite
// knows.
package customgormdatatypeunknown

import "gorm.io/gorm"

type VV struct{ X string }

func (VV) GormDataType() string { return "vvtype" }

type CT struct {
	ID uint
	A  VV
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
