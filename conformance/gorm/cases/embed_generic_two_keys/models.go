// Package embedgenerictwokeys embeds a generic base with a key beside an own one.
package embedgenerictwokeys

import (
	"time"

	"gorm.io/gorm"
)

type GBase[T any] struct {
	ID        T `gorm:"primaryKey"`
	CreatedAt time.Time
}

type TwoEmb struct {
	ID          uint
	GBase[uint] `gorm:"embeddedPrefix:g_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&TwoEmb{})
}
