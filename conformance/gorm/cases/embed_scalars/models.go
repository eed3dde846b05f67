// Package embedscalars embeds types that are no structs to GORM: they are columns.
package embedscalars

import (
	"database/sql"
	"time"

	"gorm.io/gorm"
)

type EmbStr string

type EmbTime struct {
	ID uint
	time.Time
	sql.NullString
	EmbStr
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbTime{})
}
