// Package typedatatypeskeys has UUID types of gorm.io/datatypes as keys.
//
//conformance:dialects sqlite postgres
package typedatatypeskeys

import (
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type Keyed struct {
	ID   datatypes.UUID `gorm:"primaryKey"`
	Name string
}

type BinKeyed struct {
	ID   datatypes.BinUUID `gorm:"primaryKey"`
	Name string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Keyed{}, &BinKeyed{})
}
