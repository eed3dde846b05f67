// Package indexmixedclass names one index on two fields, once unique and once not: it is
// unique.
package indexmixedclass

import "gorm.io/gorm"

type Mix struct {
	ID uint
	G  int `gorm:"index:idx_mix"`
	H  int `gorm:"uniqueIndex:idx_mix"`
	I  int `gorm:"uniqueIndex:idx_mix2"`
	J  int `gorm:"index:idx_mix2"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Mix{})
}
