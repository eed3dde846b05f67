// Package indexuniqueconstraint has unique constraints; a name behind the key is not used.
package indexuniqueconstraint

import "gorm.io/gorm"

type Uq struct {
	ID uint
	A  string `gorm:"unique;size:10"`
	B  string `gorm:"unique;column:bCol;size:10"`
	D  string `gorm:"unique:uq_d;size:10"`
	E  string `gorm:"unique;not null;default:x"`
	F  string `gorm:"unique:false;size:10"`
	G  string `gorm:"unique"`
	H  string `gorm:"unique:false"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Uq{})
}
