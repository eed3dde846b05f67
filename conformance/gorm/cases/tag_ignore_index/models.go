// Package tagignoreindex ignores a field that still has an index: the index has no column.
package tagignoreindex

import "gorm.io/gorm"

type Ign struct {
	ID uint
	P  string `gorm:"-;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ign{})
}
