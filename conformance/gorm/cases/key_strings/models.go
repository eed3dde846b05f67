// Package keystrings has keys that do not count.
package keystrings

import "gorm.io/gorm"

type A struct {
	F string `gorm:"primaryKey"`
}
type B struct {
	F string `gorm:"primaryKey;autoIncrement"`
}
type C struct {
	F string `gorm:"primaryKey;size:36"`
}
type D struct {
	F string `gorm:"primaryKey;type:varchar(10)"`
}
type E struct {
	F bool `gorm:"primaryKey"`
}
type G struct {
	ID float64
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{}, &B{}, &C{}, &D{}, &E{}, &G{})
}
