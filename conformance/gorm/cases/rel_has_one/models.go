// Package relhasone has one of another model.
package relhasone

import "gorm.io/gorm"

type CreditCard struct {
	gorm.Model
	Number   string
	HOUserID uint
}

type HOUser struct {
	gorm.Model
	CreditCard CreditCard
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HOUser{}, &CreditCard{})
}
