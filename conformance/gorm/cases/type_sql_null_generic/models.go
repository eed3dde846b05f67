// Package typesqlnullgeneric has the generic nullable type of database/sql.
package typesqlnullgeneric

import (
	"database/sql"
	"time"

	"github.com/google/uuid"
	"gorm.io/gorm"
)

type Nulls struct {
	ID uint
	A  sql.Null[string]
	B  sql.Null[int32]
	C  sql.Null[time.Time]
	D  sql.Null[uuid.UUID]
	E  sql.Null[float64]
	F  sql.Null[bool]
	G  sql.Null[string] `gorm:"size:12;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Nulls{})
}
