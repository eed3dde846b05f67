// Package typearrayspostgres has PostgreSQL's arrays.
//
//conformance:dialects postgres
package typearrayspostgres

import (
	"github.com/lib/pq"
	"gorm.io/gorm"
)

type Arr struct {
	ID uint
	A  pq.StringArray  `gorm:"type:text[]"`
	B  pq.Int64Array   `gorm:"type:bigint[]"`
	C  pq.BoolArray    `gorm:"type:boolean[]"`
	D  pq.Float64Array `gorm:"type:double precision[]"`
	E  []string        `gorm:"type:text[]"`
	G  pq.ByteaArray   `gorm:"type:bytea[]"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Arr{})
}
