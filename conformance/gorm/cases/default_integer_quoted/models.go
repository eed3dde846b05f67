// Package defaultintegerquoted quotes the default of an integer, which GORM refuses.
package defaultintegerquoted

import "gorm.io/gorm"

type D struct {
	ID uint
	A  int `gorm:"default:'5'"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
