// Package tagrepeatedkeys repeats keys (the last one wins) and writes them in any case.
package tagrepeatedkeys

import "gorm.io/gorm"

type Rep struct {
	ID uint
	A  string `gorm:"size:10;size:16"`
	B  string `gorm:"COLUMN:aa;SIZE:5;UNIQUEINDEX:ux,Sort:DESC"`
	C  string `gorm:"size:14;;;"`
	D  string `gorm:";size:15;"`
	E  string `gorm:"Default:x;default:y;size:3"`
	F  string "gorm:\"size:18\""
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Rep{})
}
