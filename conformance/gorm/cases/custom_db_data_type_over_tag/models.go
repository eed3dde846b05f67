// Package customdbdatatypeovertag has a GormDBDataType method, which wins over the type in the
// tag.
package customdbdatatypeovertag

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type V10 []string

func (v V10) GormDBDataType(db *gorm.DB, f *schema.Field) string { return "varchar(33)" }

type CT5 struct {
	ID uint
	D  V10 `gorm:"type:x"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT5{})
}
