// Package embedgeneric embeds a generic base with different type arguments.
package embedgeneric

import (
	"time"

	"github.com/google/uuid"
	"gorm.io/gorm"
)

type GBase[T any] struct {
	ID        T `gorm:"primaryKey"`
	CreatedAt time.Time
}

type GU struct {
	GBase[uuid.UUID]
	Name string
}

type GU2 struct {
	GBase[uint]
	Name string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&GU{}, &GU2{})
}
