// Package taggeneratedtypeless writes a generated column into the type without naming one,
// which only SQLite takes.
package taggeneratedtypeless

import "gorm.io/gorm"

type Gen struct {
	ID uint
	A  int
	B  int `gorm:"->;type:GENERATED ALWAYS AS (a*2) STORED"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Gen{})
}
