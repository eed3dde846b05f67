// Package taggeneratedtype writes a generated column into the type; a read-only field keeps
// GORM from filling it.
package taggeneratedtype

import "gorm.io/gorm"

type Gen struct {
	ID uint
	A  int
	E  int `gorm:"->;type:bigint GENERATED ALWAYS AS (a * 2) STORED;default:(-)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Gen{})
}
