// Package keycompositesecondcounts has a composite key whose second column counts; MySQL wants
// it first in some index.
package keycompositesecondcounts

import "gorm.io/gorm"

type MultiPK4 struct {
	A uint `gorm:"primaryKey"`
	B uint `gorm:"primaryKey;autoIncrement"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&MultiPK4{})
}
