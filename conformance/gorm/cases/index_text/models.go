// Package indextext indexes strings without a size: MySQL needs one, and a unique index does
// not give it.
package indextext

import "gorm.io/gorm"

type T struct {
	ID uint
	A  string `gorm:"index"`
	B  string `gorm:"unique"`
	D  string `gorm:"size:191;uniqueIndex"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
