// Package relcascadechain has a shop's worth of models that refer to each other.
package relcascadechain

import (
	"time"

	"github.com/shopspring/decimal"
	"gorm.io/gorm"
)

type Customer struct {
	gorm.Model
	Email  string `gorm:"size:200;uniqueIndex;not null"`
	Orders []Order
}

type Order struct {
	gorm.Model
	CustomerID uint `gorm:"not null;index"`
	Customer   Customer
	Lines      []Line `gorm:"constraint:OnDelete:CASCADE"`
	Payment    *Payment
}

type Line struct {
	ID        uint
	OrderID   uint   `gorm:"not null;uniqueIndex:udx_line"`
	ProductID string `gorm:"not null;uniqueIndex:udx_line"`
	Product   Product
	Count     int `gorm:"not null;default:1;check:count > 0"`
}

type Product struct {
	ID    string          `gorm:"primaryKey;size:36"`
	Price decimal.Decimal `gorm:"type:decimal(10,2);not null"`
}

type Payment struct {
	ID      uint
	OrderID uint `gorm:"unique"`
	Paid    *time.Time
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Customer{}, &Product{}, &Order{}, &Line{}, &Payment{})
}
