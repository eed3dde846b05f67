// Package versionunique has a unique column: a constraint with a name since GORM 1.25.7.
package versionunique

import "gorm.io/gorm"

type User struct {
	ID    uint
	Email string `gorm:"size:100;unique;not null"`
	Phone string `gorm:"size:20;unique;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
