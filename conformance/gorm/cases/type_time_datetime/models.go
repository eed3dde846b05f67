// Package typetimedatetime writes MySQL's datetime as the type of a time.
//
//conformance:dialects sqlite mysql
package typetimedatetime

import (
	"time"

	"gorm.io/gorm"
)

type Times struct {
	ID uint
	A  time.Time `gorm:"type:datetime"`
	B  time.Time `gorm:"type:datetime(6);not null"`
	C  time.Time `gorm:"type:timestamp(3);null;default:null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Times{})
}
