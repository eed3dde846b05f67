// Package basicpointers has pointers to everything: they change nothing, columns are nullable
// anyway.
package basicpointers

import (
	"database/sql"
	"time"

	"gorm.io/gorm"
)

type Ptr struct {
	ID  *uint
	A   *string
	B   **int
	C   *time.Time
	D   *[]byte
	E   *bool `gorm:"not null;default:true"`
	F   *float32
	G   ***int16
	Num *sql.NullInt32
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ptr{})
}
