// Package keysizes counts in integers of every size.
package keysizes

import (
	"database/sql"

	"gorm.io/gorm"
)

type A struct {
	F uint32 `gorm:"primaryKey"`
}
type B struct {
	F int32 `gorm:"primaryKey"`
}
type C struct {
	F int16 `gorm:"primaryKey"`
}
type D struct {
	F uint16 `gorm:"primaryKey"`
}
type E struct {
	F uint8 `gorm:"primaryKey"`
}
type F struct {
	F *uint `gorm:"primaryKey"`
}
type G struct {
	F sql.NullInt64 `gorm:"primaryKey"`
}
type H struct {
	F int `gorm:"primaryKey;size:16"`
}
type I struct {
	F int8
	G int64 `gorm:"primaryKey;autoIncrement;autoIncrementIncrement:10"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{}, &B{}, &C{}, &D{}, &E{}, &F{}, &G{}, &H{}, &I{})
}
