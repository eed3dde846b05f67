// Package relembeddedbase takes relations from a base that several models embed.
package relembeddedbase

import "gorm.io/gorm"

type Account struct{ ID uint }

type Owned struct {
	ID        uint
	CreatorID uint
	Creator   Account `gorm:"constraint:OnDelete:CASCADE"`
	EditorID  *uint
	Editor    *Account
}

type Doc struct {
	Owned
	Title string
}

type Picture struct {
	Owned
	Width int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Doc{}, &Picture{})
}
