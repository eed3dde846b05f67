// Package relbelongstonames finds the foreign key by its several spellings.
package relbelongstonames

import "gorm.io/gorm"

type Company struct{ ID int }

type UserId struct {
	ID        uint
	CompanyId int
	Company   Company
}

type UserCol struct {
	ID      uint
	Foo     int `gorm:"column:company_id"`
	Company Company
}

type UserRef struct {
	ID           uint
	CompanyRefer int
	Company      Company `gorm:"foreignKey:CompanyRefer"`
}

type UserRefCol struct {
	ID           uint
	CompanyRefer int
	Company      Company `gorm:"foreignKey:company_refer"`
}

type Two struct {
	ID                uint
	BillingAddressID  int
	BillingAddress    Company
	ShippingAddressID *int
	ShippingAddress   *Company
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserId{}, &UserCol{}, &UserRef{}, &UserRefCol{}, &Two{})
}
