// Package basictimestamps keeps times as integers and as dates; the auto times change nothing
// in the table.
package basictimestamps

import (
	"time"

	"gorm.io/gorm"
)

type Tm struct {
	ID        uint
	CreatedAt int64
	UpdatedAt int64 `gorm:"autoUpdateTime:milli"`
	C2        int64 `gorm:"autoCreateTime"`
	C3        int64 `gorm:"autoUpdateTime:nano"`
	D         gorm.DeletedAt
	E         time.Time `gorm:"autoCreateTime;not null"`
	F         *time.Time
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Tm{})
}
