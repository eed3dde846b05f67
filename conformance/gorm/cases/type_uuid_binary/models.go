// Package typeuuidbinary keeps UUIDs as sixteen bytes in MySQL.
//
//conformance:dialects sqlite mysql
package typeuuidbinary

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Keys struct {
	ID uuid.UUID `gorm:"type:binary(16);primaryKey"`
	A  [16]byte  `gorm:"size:16;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keys{})
}
