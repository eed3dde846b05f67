// Package typeuuidsizedkey has a UUID key of 36 characters.
package typeuuidsizedkey

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Keys struct {
	F uuid.UUID `gorm:"size:36;primaryKey"`
	N string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keys{})
}
