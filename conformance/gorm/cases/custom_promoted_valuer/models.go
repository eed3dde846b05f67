// Package custompromotedvaluer has structs that take the Value method from what they embed.
package custompromotedvaluer

import (
	"database/sql"
	"database/sql/driver"

	"github.com/google/uuid"
	"gorm.io/gorm"
)

type MyString struct {
	sql.NullString
	Extra int
}

type MyID struct{ uuid.UUID }

type Two struct {
	sql.NullString
	sql.NullInt64
}

func (Two) Value() (driver.Value, error) { return nil, nil }

type CT struct {
	ID uint
	A  MyString
	B  MyID
	C  Two
	D  *MyString `gorm:"size:30"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
