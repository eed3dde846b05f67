// Package tagcolumnquotes names a column with the quote character of one of the databases.
package tagcolumnquotes

import "gorm.io/gorm"

type ConCol struct {
	ID uint
	A  string `gorm:"column:back\x60tick;size:3"`
	B  string `gorm:"column:semi\\;colon;size:3"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&ConCol{})
}
