// Package defaultcastspostgres has defaults with casts, on types where GORM takes the text as
// it stands.
//
//conformance:dialects postgres
package defaultcastspostgres

import (
	"github.com/lib/pq"
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type D struct {
	ID uint
	A  datatypes.JSON `gorm:"default:'[]'::jsonb"`
	B  pq.StringArray `gorm:"type:text[];default:'{}'::text[]"`
	C  pq.StringArray `gorm:"type:text[];default:array[]::text[]"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
