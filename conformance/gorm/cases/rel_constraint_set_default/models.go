// Package relconstraintsetdefault sets the default on delete, which InnoDB does not have.
//
//conformance:dialects sqlite postgres
package relconstraintsetdefault

import "gorm.io/gorm"

type Company struct{ ID int }

type User struct {
	ID        uint
	CompanyID int     `gorm:"default:1"`
	Company   Company `gorm:"constraint:OnDelete:SET DEFAULT"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
