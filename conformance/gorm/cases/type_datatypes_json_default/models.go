// Package typedatatypesjsondefault has a JSON column with quoted defaults.
package typedatatypesjsondefault

import (
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type Doc struct {
	ID uint
	A  datatypes.JSON `gorm:"default:'{}'"`
	B  datatypes.JSON `gorm:"default:('[]')"`
	C  datatypes.JSON `gorm:"default:null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Doc{})
}
