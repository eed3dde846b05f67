// Package typesqlnull has the nullable types of database/sql.
package typesqlnull

import (
	"database/sql"

	"gorm.io/gorm"
)

type Nulls struct {
	ID uint
	A  sql.NullString
	B  sql.NullInt64
	C  sql.NullInt32
	D  sql.NullInt16
	E  sql.NullByte
	F  sql.NullFloat64
	G  sql.NullBool
	H  sql.NullTime
	I  *sql.NullString
	J  sql.NullString `gorm:"size:10;default:x"`
	K  sql.NullInt64  `gorm:"size:32;default:5"`
	L  sql.NullBool   `gorm:"not null;default:false"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Nulls{})
}
