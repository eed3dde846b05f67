// Package typeuuidgofrs keeps UUIDs of another library, which behave like Google's.
package typeuuidgofrs

import (
	"github.com/gofrs/uuid/v5"
	"gorm.io/gorm"
)

type Keys struct {
	ID uuid.UUID `gorm:"primaryKey;size:36"`
	A  uuid.UUID
	B  uuid.NullUUID
	C  *uuid.UUID `gorm:"type:char(36);index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keys{})
}
