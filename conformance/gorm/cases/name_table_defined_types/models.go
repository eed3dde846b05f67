// Package nametabledefinedtypes names tables of defined types and of aliases: only the alias
// keeps the method.
package nametabledefinedtypes

import "gorm.io/gorm"

type Base struct {
	ID   uint
	Name string `gorm:"size:20;index"`
}

func (Base) TableName() string { return "the_base" }

type Def Base

type Alias = Base

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Alias{}, &Def{})
}
