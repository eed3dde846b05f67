// Package namecolumnsunicode has letters outside of ASCII in names, never at the end.
package namecolumnsunicode

import "gorm.io/gorm"

type Names struct {
	ID       uint
	Naïve    int
	ÜberName int
	ÉName    int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Names{})
}
