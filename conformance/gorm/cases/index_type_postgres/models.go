// Package indextypepostgres has the access methods of PostgreSQL.
//
//conformance:dialects postgres
package indextypepostgres

import (
	"time"

	"github.com/lib/pq"
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type T struct {
	ID uint
	A  datatypes.JSON `gorm:"index:,type:gin"`
	B  string         `gorm:"type:point;index:,type:gist"`
	C  time.Time      `gorm:"index:,type:brin"`
	D  string         `gorm:"type:inet;index:,type:spgist"`
	E  pq.StringArray `gorm:"type:text[];index:idx_e,type:gin"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
