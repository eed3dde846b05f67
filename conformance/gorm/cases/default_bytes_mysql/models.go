// Package defaultbytesmysql has a default of sized bytes.
package defaultbytesmysql

import "gorm.io/gorm"

type D struct {
	ID uint
	A  []byte `gorm:"size:10;default:'ab'"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
