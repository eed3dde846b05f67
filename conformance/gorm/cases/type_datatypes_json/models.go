// Package typedatatypesjson has the JSON types of gorm.io/datatypes; their type cannot be
// changed by a tag.
package typedatatypesjson

import (
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type Attrs struct {
	Color string
	Size  int
}

type Doc struct {
	ID uint
	A  datatypes.JSON
	B  *datatypes.JSON
	C  datatypes.JSON `gorm:"type:json"`
	D  datatypes.JSONMap
	E  datatypes.JSONType[Attrs]
	F  datatypes.JSONSlice[string]
	G  datatypes.JSON `gorm:"not null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Doc{})
}
