// Package typeuuidnative keeps UUIDs in a column of the type uuid.
package typeuuidnative

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Keys struct {
	ID  uuid.UUID     `gorm:"type:uuid;primaryKey"`
	A   uuid.NullUUID `gorm:"type:uuid"`
	Own *uuid.UUID    `gorm:"type:uuid;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keys{})
}
