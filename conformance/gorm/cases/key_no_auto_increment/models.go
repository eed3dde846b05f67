// Package keynoautoincrement switches off counting.
package keynoautoincrement

import "gorm.io/gorm"

type NoAuto struct {
	ID uint `gorm:"primaryKey;autoIncrement:false"`
	N  string
}

type NoAuto2 struct {
	ID int64 `gorm:"autoIncrement:false"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NoAuto{}, &NoAuto2{})
}
