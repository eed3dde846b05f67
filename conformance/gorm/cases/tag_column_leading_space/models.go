// Package tagcolumnleadingspace names a column with a leading space, which looks like nothing
// in the source.
package tagcolumnleadingspace

import "gorm.io/gorm"

type Lead struct {
	ID uint
	H  string `gorm:"column: foo;size:9"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Lead{})
}
