// Package checknames has checks on columns in mixed case and names with a dash.
package checknames

import "gorm.io/gorm"

type Chk struct {
	ID uint
	F  string `gorm:"column:fcol;check:fcol <> ''"`
	H  string `gorm:"check:my-chk,h <> 'a'"`
	I  string `gorm:"column:iCol;check:1 = 1"`
	J  int    `gorm:"check:chk_j,j >= 0"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
