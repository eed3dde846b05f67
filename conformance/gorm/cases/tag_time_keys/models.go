// Package tagtimekeys uses the time keys on fields that are no times.
package tagtimekeys

import "gorm.io/gorm"

type T struct {
	ID  uint
	At  uint32 `gorm:"autoCreateTime:nano"`
	Upd int    `gorm:"autoUpdateTime;not null"`
	S   string `gorm:"autoCreateTime:false;size:4"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
