// Package typedatatypesjsondefaultbare has a JSON column with a default that lacks its quotes.
package typedatatypesjsondefaultbare

import (
	"gorm.io/datatypes"
	"gorm.io/gorm"
)

type Doc struct {
	ID uint
	A  datatypes.JSON `gorm:"default:{}"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Doc{})
}
