// Package defaulttimes has defaults of times that do not depend on the day.
package defaulttimes

import (
	"time"

	"gorm.io/gorm"
)

type D struct {
	ID uint
	A  time.Time  `gorm:"default:CURRENT_TIMESTAMP"`
	B  time.Time  `gorm:"not null;default:CURRENT_TIMESTAMP"`
	D  time.Time  `gorm:"default:'1970-01-02 00:00:00'"`
	E  *time.Time `gorm:"default:'2020-01-02 03:04:05'"`
	F  time.Time  `gorm:"type:timestamp;default:CURRENT_TIMESTAMP"`
	G  time.Time  `gorm:"type:date;default:'2020-01-02'"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
