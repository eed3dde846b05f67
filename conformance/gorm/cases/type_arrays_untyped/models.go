// Package typearraysuntyped has an array of lib/pq without a type, which GORM cannot migrate.
package typearraysuntyped

import (
	"github.com/lib/pq"
	"gorm.io/gorm"
)

type Arr struct {
	ID uint
	A  pq.StringArray
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Arr{})
}
