// Package reltypecopyuuid takes over the type of a UUID key, whatever the foreign key's own.
package reltypecopyuuid

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type CompanyUU struct {
	ID uuid.UUID `gorm:"type:uuid"`
}

type UserType2 struct {
	ID        uint
	CompanyID string `gorm:"type:char(36)"`
	Company   CompanyUU
}

type UserType3 struct {
	ID        uint
	CompanyID *uuid.UUID
	Company   CompanyUU
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserType2{}, &UserType3{})
}
