// Package typeguregunull has the nullable types of guregu/null.
package typeguregunull

import (
	"github.com/guregu/null/v5"
	"gorm.io/gorm"
)

type Nulls struct {
	ID uint
	A  null.String
	B  null.Int
	C  null.Float
	D  null.Bool
	E  null.Time
	F  null.Int32
	G  null.Int16
	H  null.Byte
	I  null.String `gorm:"size:20;default:x;not null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Nulls{})
}
