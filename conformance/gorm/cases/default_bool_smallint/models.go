// Package defaultboolsmallint keeps a boolean in a small integer and gives it a default, which
// is written as a boolean.
package defaultboolsmallint

import "gorm.io/gorm"

type D struct {
	ID uint
	R  bool `gorm:"type:smallint;default:1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
