// Package indextextlength indexes the first characters of a text.
package indextextlength

import "gorm.io/gorm"

type T struct {
	ID uint
	A  string `gorm:"index:,length:10"`
	B  string `gorm:"type:text;index:idx_b,length:20"`
	C  string `gorm:"size:50;index:idx_bc,length:5"`
	D  string `gorm:"size:50;index:idx_bc"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&T{})
}
