// Package indexandunique has an index and a unique constraint on one field.
package indexandunique

import "gorm.io/gorm"

type Both struct {
	ID uint
	A  string `gorm:"index;unique;size:10"`
	B  string `gorm:"uniqueIndex;unique;size:10"`
	C  int    `gorm:"unique;uniqueIndex:udx_c"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Both{})
}
