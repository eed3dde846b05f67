// Package customdbdatatype names the column type per database, with the abstract type as what
// is left.
package customdbdatatype

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type V11 struct{ A string }

func (v V11) GormDataType() string { return "text" }

func (v V11) GormDBDataType(db *gorm.DB, f *schema.Field) string {
	if db.Dialector.Name() == "postgres" {
		return "JSONB"
	}
	return ""
}

type CT struct {
	ID uint
	K  V11
	S  V11  `gorm:"type:varchar(30)"`
	N  *V11 `gorm:"not null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT{})
}
