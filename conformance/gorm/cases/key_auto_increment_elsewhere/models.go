// Package keyautoincrementelsewhere counts in a column that is not the key.
//
//conformance:dialects postgres
package keyautoincrementelsewhere

import "gorm.io/gorm"

type A struct {
	ID string `gorm:"size:20"`
	N  int    `gorm:"autoIncrement"`
	M  int32  `gorm:"autoIncrement"`
	O  uint   `gorm:"autoIncrement;size:16"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
