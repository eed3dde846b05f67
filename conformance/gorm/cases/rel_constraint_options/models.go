// Package relconstraintoptions writes the options of constraints in different ways.
package relconstraintoptions

import "gorm.io/gorm"

type Company struct{ ID int }

type UserCName struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:fk_custom,OnDelete:CASCADE"`
}

type UserCBad struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:OnDelete:cascade, OnUpdate:restrict"`
}

type UserCFalse struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:false"`
}

type UserCNameOnly struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:fk_only"`
}

type UserCOnly struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"OnDelete:CASCADE"`
}

type UserNoAction struct {
	ID        uint
	CompanyID int
	Company   Company `gorm:"constraint:OnDelete:RESTRICT"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserCName{}, &UserCBad{}, &UserCFalse{}, &UserCNameOnly{}, &UserCOnly{}, &UserNoAction{})
}
