// Package relunknownforeignkey names a foreign key that does not exist.
package relunknownforeignkey

import "gorm.io/gorm"

type Company struct{ ID int }

type User struct {
	ID      uint
	Company Company `gorm:"foreignKey:Nope"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
