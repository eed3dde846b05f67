// Package defaultfunctionspostgres has functions of PostgreSQL as defaults.
//
//conformance:dialects postgres
package defaultfunctionspostgres

import (
	"time"

	"gorm.io/gorm"
)

type D struct {
	ID uint
	A  string    `gorm:"default:gen_random_uuid()"`
	B  time.Time `gorm:"default:now()"`
	C  time.Time `gorm:"default:CURRENT_TIMESTAMP(3)"`
	D  string    `gorm:"default:md5('x')"`
	E  string    `gorm:"default:upper(('abc'))"`
	G  string    `gorm:"type:date;default:(now() + '1 day'::interval)"`
	H  []byte    `gorm:"default:decode('ff','hex')"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
