// Package typepgtype has the types of pgx.
package typepgtype

import (
	"github.com/jackc/pgx/v5/pgtype"
	"gorm.io/gorm"
)

type Pgx struct {
	ID uint
	A  pgtype.Text
	B  pgtype.Int2
	C  pgtype.Int4
	D  pgtype.Int8
	E  pgtype.Float4
	F  pgtype.Float8
	G  pgtype.Bool
	H  pgtype.Date
	I  pgtype.Timestamp
	J  pgtype.Timestamptz
	L  pgtype.UUID
	M  pgtype.UUID `gorm:"type:uuid"`
	N  pgtype.Text `gorm:"size:20;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Pgx{})
}
