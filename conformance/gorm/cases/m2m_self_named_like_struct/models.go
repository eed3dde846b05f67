// Package m2mselfnamedlikestruct joins a model with itself through a field that has its name.
package m2mselfnamedlikestruct

import "gorm.io/gorm"

type User struct {
	ID   uint
	User []*User `gorm:"many2many:user_users"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
