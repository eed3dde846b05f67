// Package m2mtagscarrieduuid carries the type and default of UUID keys over into the join
// table.
//
//conformance:dialects postgres
package m2mtagscarrieduuid

import (
	"github.com/google/uuid"
	"gorm.io/gorm"
)

type UU struct {
	ID uuid.UUID `gorm:"type:uuid;default:gen_random_uuid();primaryKey;comment:hi;column:uid"`
	Rs []RR      `gorm:"many2many:uu_rrs"`
}

type RR struct {
	ID uuid.UUID `gorm:"type:uuid;default:gen_random_uuid()"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UU{})
}
