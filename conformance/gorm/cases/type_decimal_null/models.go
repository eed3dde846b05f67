// Package typedecimalnull has a nullable decimal without a type, which GORM takes for a
// boolean.
package typedecimalnull

import (
	"github.com/shopspring/decimal"
	"gorm.io/gorm"
)

type Money struct {
	ID uint
	A  decimal.NullDecimal
	B  decimal.NullDecimal `gorm:"type:decimal(10,2)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Money{})
}
