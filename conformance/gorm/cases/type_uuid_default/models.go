// Package typeuuiddefault lets the database make the UUIDs.
//
//conformance:dialects postgres
package typeuuiddefault

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Keys struct {
	ID uuid.UUID `gorm:"type:uuid;default:gen_random_uuid();primaryKey"`
	A  string    `gorm:"type:uuid;default:gen_random_uuid()"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keys{})
}
