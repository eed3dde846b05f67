// Package tagignorecolumn ignores a field that has a column name: SQLite takes a column without a type.
package tagignorecolumn

import "gorm.io/gorm"

type Ign struct {
	ID uint
	A  string `gorm:"-;column:gg"`
	B  string `gorm:"-;column:hh;not null"`
	C  string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ign{})
}
