// Package typeserializerembedded puts a serializer on an embedded struct, which is embedded
// all the same.
package typeserializerembedded

import "gorm.io/gorm"

type Comp struct{ Code string }

type EmbSer struct {
	ID   uint
	Comp `gorm:"serializer:json"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbSer{})
}
