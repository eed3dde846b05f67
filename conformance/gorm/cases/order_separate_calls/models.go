// Package orderseparatecalls migrates a parent and its child in two calls.
package orderseparatecalls

import "gorm.io/gorm"

type Card struct {
	ID     uint
	UserID uint
	User   User
}

type User struct {
	ID   uint
	Name string
}

func Migrate(db *gorm.DB) error {
	if err := db.AutoMigrate(&User{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Card{})
}
