// Package nametablenamer asks GORM's namer for the name of the table.
package nametablenamer

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type TN6 struct{ ID uint }

func (TN6) TableName(n schema.Namer) string { return n.TableName("Custom_Thing") }

type TN7 struct{ ID uint }

func (*TN7) TableName(namer schema.Namer) string { return "fixed_name" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&TN6{}, &TN7{})
}
