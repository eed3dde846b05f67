// Package typeserializerunknown names a serializer that nobody registered.
package typeserializerunknown

import "gorm.io/gorm"

type Bad struct {
	ID uint
	A  string `gorm:"serializer:nope"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
