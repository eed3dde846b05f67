// Package relsetnullonnotnull sets null on delete in a column that must not be null, which
// MySQL refuses.
package relsetnullonnotnull

import "gorm.io/gorm"

type Company struct{ ID int }

type User struct {
	ID        uint
	CompanyID int     `gorm:"not null"`
	Company   Company `gorm:"constraint:OnDelete:SET NULL"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
