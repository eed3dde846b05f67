// Package orderchildfirst lists a child before the parent that has many of it: its table
// cannot have the key yet.
package orderchildfirst

import "gorm.io/gorm"

type Card struct {
	ID     uint
	UserID uint
}

type User struct {
	ID    uint
	Cards []Card
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Card{}, &User{})
}
