// Package keycompositecounting has a composite key whose id counts by itself; SQLite then
// keeps only that column as the key.
package keycompositecounting

import "gorm.io/gorm"

type MultiPK2 struct {
	ID uint `gorm:"primaryKey"`
	B  uint `gorm:"primaryKey"`
}

type MultiPK6 struct {
	gorm.Model
	Code string `gorm:"primaryKey;size:5"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&MultiPK2{}, &MultiPK6{})
}
