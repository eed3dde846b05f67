// Package keybytesunsized has bytes without a size as a key.
package keybytesunsized

import "gorm.io/gorm"

type A struct {
	F []byte `gorm:"primaryKey"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
