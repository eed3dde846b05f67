// Package defaultfunctionsmysql has functions of MySQL as defaults.
//
//conformance:dialects mysql
package defaultfunctionsmysql

import (
	"time"

	"gorm.io/gorm"
)

type D struct {
	ID uint
	A  string    `gorm:"default:(uuid());size:36"`
	B  time.Time `gorm:"default:now()"`
	C  time.Time `gorm:"default:CURRENT_TIMESTAMP(3)"`
	D  time.Time `gorm:"default:CURRENT_TIMESTAMP(3) on update current_timestamp(3)"`
	E  string    `gorm:"default:(concat('a','b'))"`
	F  int       `gorm:"default:(1 + 2)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
