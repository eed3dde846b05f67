// Package m2muuid joins models with UUID keys of a fixed size.
package m2muuid

import (
	"time"

	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Base struct {
	ID        uuid.UUID `gorm:"primaryKey;size:36"`
	CreatedAt time.Time
}

type User struct {
	Base
	Roles []Role `gorm:"many2many:user_roles"`
}

type Role struct {
	Base
	Name string `gorm:"size:20;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Role{})
}
