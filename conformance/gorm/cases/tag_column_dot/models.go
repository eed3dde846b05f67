// Package tagcolumndot names a column with a dot, which GORM takes for a table and a column.
package tagcolumndot

import "gorm.io/gorm"

type ConCol struct {
	ID uint
	A  string `gorm:"column:a.b"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&ConCol{})
}
