// Package basicnocolumns has a struct with nothing but an ignored field: a table without
// columns.
package basicnocolumns

import "gorm.io/gorm"

type NoCols struct {
	A string `gorm:"-"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NoCols{})
}
