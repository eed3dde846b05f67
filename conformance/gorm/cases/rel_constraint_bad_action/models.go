// Package relconstraintbadaction misspells an action, which no database takes.
package relconstraintbadaction

import "gorm.io/gorm"

type Company struct{ ID int }

type User struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:OnDelete:CASCADES"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
