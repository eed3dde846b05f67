// Package versionindexorder has many indexes on one table, whose order changed with GORM 1.26.
package versionindexorder

import "gorm.io/gorm"

type User struct {
	ID uint
	A  int `gorm:"index"`
	B  int `gorm:"index"`
	C  int `gorm:"uniqueIndex"`
	D  int `gorm:"index:idx_ab"`
	E  int `gorm:"index:idx_ab"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
