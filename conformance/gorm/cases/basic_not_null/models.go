// Package basicnotnull spells not null in the ways GORM reads and in ways it does not.
package basicnotnull

import "gorm.io/gorm"

type NN struct {
	ID uint
	A  string `gorm:"not null;size:10"`
	B  string `gorm:"notnull;size:10"`
	C  string `gorm:"NOT NULL;size:10"`
	D  string `gorm:"Not Null;Size:100"`
	E  string `gorm:"not null:false"`
	F  string `gorm:"not  null"`
	G  string `gorm:"notNull"`
	H  int    `gorm:"not null;default:0"`
	I  string `gorm:"null"`
	J  string `gorm:"not_null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NN{})
}
