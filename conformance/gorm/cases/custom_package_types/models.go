// Package custompackagetypes takes its types from a package of its own.
package custompackagetypes

import (
	"gorm.io/gorm"
	"kilter.test/conformance/cases/custom_package_types/money"
)

type Invoice struct {
	ID     uint
	Total  money.Amount
	Tax    *money.Amount `gorm:"not null;default:0"`
	In     money.Currency
	Rates  money.Rates
	Period money.Period `gorm:"embedded;embeddedPrefix:period_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Invoice{})
}
