// Package typepgtypenumeric has pgx's numeric and interval without a type, which GORM takes
// for something else.
package typepgtypenumeric

import (
	"github.com/jackc/pgx/v5/pgtype"
	"gorm.io/gorm"
)

type Pgx struct {
	ID uint
	A  pgtype.Numeric
	B  pgtype.Interval
	C  pgtype.Numeric `gorm:"type:numeric(12,2)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Pgx{})
}
