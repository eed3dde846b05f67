// Package orderbelongstofirst lists a child before the parent it belongs to: the parent is
// created first.
package orderbelongstofirst

import "gorm.io/gorm"

type Card struct {
	ID     uint
	UserID uint
	User   User
}

type User struct {
	ID    uint
	Cards []Card
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Card{}, &User{})
}
