// Package customdbdatatypeslice has only a GormDBDataType method on a slice: without a type it
// does not parse.
package customdbdatatypeslice

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type V10 []string

func (v V10) GormDBDataType(db *gorm.DB, f *schema.Field) string { return "text" }

type CT4 struct {
	ID uint
	D  V10
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT4{})
}
