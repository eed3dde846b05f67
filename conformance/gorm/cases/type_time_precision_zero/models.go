// Package typetimeprecisionzero asks for times without fractions; the drivers came to honour
// it at some release.
package typetimeprecisionzero

import (
	"time"

	"gorm.io/gorm"
)

type Times struct {
	ID uint
	A  time.Time `gorm:"precision:0"`
	B  time.Time `gorm:"precision:0;not null"`
	C  time.Time `gorm:"precision:1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Times{})
}
