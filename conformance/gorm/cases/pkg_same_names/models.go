// Package pkgsamenames has types of one name in two packages, related to each other.
package pkgsamenames

import (
	"gorm.io/gorm"
	"kilter.test/conformance/cases/pkg_same_names/billing"
)

type Address struct {
	ID   uint
	City string
}

type Order struct {
	ID       uint
	ShipToID uint
	ShipTo   Address
	BillToID uint
	BillTo   billing.Address
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Order{})
}
