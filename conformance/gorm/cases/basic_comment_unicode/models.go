// Package basiccommentunicode has comments and defaults outside of ASCII.
package basiccommentunicode

import "gorm.io/gorm"

type City struct {
	ID   uint
	Name string `gorm:"size:40;comment:名前 – ville;default:Zürich"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&City{})
}
