// Package typedecimal keeps decimals: without a type they are text.
package typedecimal

import (
	"github.com/shopspring/decimal"
	"gorm.io/gorm"
)

type Money struct {
	ID uint
	A  decimal.Decimal
	B  *decimal.Decimal
	C  decimal.Decimal `gorm:"type:decimal(10,2);default:0"`
	D  decimal.Decimal `gorm:"type:decimal(10,2);default:0.00;not null"`
	E  decimal.Decimal `gorm:"precision:10;scale:2"`
	F  decimal.Decimal `gorm:"type:numeric(20,8)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Money{})
}
