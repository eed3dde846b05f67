// Package typeuuid keeps UUIDs in the ways they are kept.
package typeuuid

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Keys struct {
	ID uuid.UUID `gorm:"primaryKey"`
	A  uuid.UUID
	B  *uuid.UUID
	C  uuid.UUID `gorm:"type:char(36)"`
	D  uuid.NullUUID
	E  MyUUID
	F  uuid.UUID `gorm:"size:36;uniqueIndex"`
}

// MyUUID loses the methods of uuid.UUID and is an array of bytes.
type MyUUID uuid.UUID

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keys{})
}
