// Package embedshadowkey replaces the key of gorm.Model by one of its own.
package embedshadowkey

import "gorm.io/gorm"

type ShadowPK struct {
	gorm.Model
	ID string `gorm:"size:20"`
}

type ShadowPK2 struct {
	gorm.Model
	ID string `gorm:"size:20;primaryKey"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&ShadowPK{}, &ShadowPK2{})
}
