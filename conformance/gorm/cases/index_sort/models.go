// Package indexsort sorts columns of an index downwards.
package indexsort

import "gorm.io/gorm"

type I1 struct {
	ID uint
	A  int    `gorm:"index:,sort:desc"`
	B  int    `gorm:"index:idx_bc,sort:desc"`
	C  string `gorm:"index:idx_bc;size:9"`
	D  int    `gorm:"uniqueIndex:udx_d,sort:DESC"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&I1{})
}
