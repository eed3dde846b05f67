// Package billing has an address of its own.
package billing

type Address struct {
	ID  uint
	VAT string `gorm:"size:20"`
}

func (Address) TableName() string { return "billing_addresses" }
