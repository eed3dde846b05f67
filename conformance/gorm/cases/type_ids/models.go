// Package typeids has identifiers of other libraries: their bytes decide.
package typeids

import (
	"github.com/oklog/ulid/v2"
	"github.com/rs/xid"
	"github.com/segmentio/ksuid"
	"gorm.io/gorm"
)

type IDs struct {
	ID uint
	A  ulid.ULID
	B  ulid.ULID `gorm:"type:char(26)"`
	C  ksuid.KSUID
	D  xid.ID
	E  xid.ID `gorm:"type:varchar(20)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&IDs{})
}
