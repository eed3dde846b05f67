// Package orderlistedtwice lists a model twice.
package orderlistedtwice

import "gorm.io/gorm"

type User struct {
	ID   uint
	Name string `gorm:"size:20;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &User{})
}
