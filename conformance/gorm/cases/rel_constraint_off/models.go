// Package relconstraintoff switches off constraints: the target is then not created either.
package relconstraintoff

import "gorm.io/gorm"

type Company struct{ ID int }

type UserCDash struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:-"`
}

type UserIgn struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"-"`
}

type UserIgnM struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"-:migration"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserCDash{}, &UserIgn{}, &UserIgnM{})
}
