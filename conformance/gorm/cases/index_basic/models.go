// Package indexbasic has indexes in their simplest forms, named and unnamed.
package indexbasic

import "gorm.io/gorm"

type I1 struct {
	ID uint
	A  int    `gorm:"index"`
	B  int    `gorm:"index:idx_b"`
	C  int    `gorm:"index:,unique"`
	E  int    `gorm:"uniqueIndex"`
	M  int    `gorm:"index:,unique:false"`
	N  int    `gorm:"index:"`
	O  int    `gorm:"index:false"`
	P  int    `gorm:"INDEX:idx_P"`
	Q  int    `gorm:"uniqueIndex:udx_q;column:qq"`
	R  int    `gorm:"column:rCol;index"`
	S  string `gorm:"size:20;index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&I1{})
}
