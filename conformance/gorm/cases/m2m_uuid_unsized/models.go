// Package m2muuidunsized joins models with UUID keys without a size.
package m2muuidunsized

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type User struct {
	ID    uuid.UUID
	Roles []Role `gorm:"many2many:user_roles"`
}

type Role struct{ ID uuid.UUID }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
