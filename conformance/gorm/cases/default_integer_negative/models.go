// Package defaultintegernegative has a negative default for an unsigned integer.
package defaultintegernegative

import "gorm.io/gorm"

type D struct {
	ID uint
	A  uint `gorm:"default:-1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
