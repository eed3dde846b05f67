// Package namelimitedge has derived names of 62, 63, 64 and 65 characters.
package namelimitedge

import "gorm.io/gorm"

type A struct {
	ID                                                         uint
	Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa   string `gorm:"size:9;index"`
	Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  string `gorm:"size:9;index"`
	Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa string `gorm:"size:9;index"`
}

func (A) TableName() string { return "t" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{})
}
