// Package relderivedcolumnlookup names a foreign key by a spelling that only its derived
// column name matches.
package relderivedcolumnlookup

import "gorm.io/gorm"

type Company struct{ ID int }

type User struct {
	ID      uint
	OwnerID int
	Company Company `gorm:"foreignKey:Owner_ID"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
