// Package checkbasic has checks with and without names.
package checkbasic

import "gorm.io/gorm"

type Chk struct {
	ID uint
	A  int    `gorm:"check:a > 13"`
	B  int    `gorm:"check:name_b,b <> 7"`
	C  string `gorm:"check:,c <> 'a,b'"`
	D  string `gorm:"check:d in ('a','b')"`
	E  int    `gorm:"check:e1;check:e > 1"`
}

func (Chk) TableName() string { return "chks" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
