// Package keybytes has bytes as a key, which MySQL takes only with a size.
package keybytes

import "gorm.io/gorm"

type A struct {
	F []byte `gorm:"primaryKey;size:16"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
