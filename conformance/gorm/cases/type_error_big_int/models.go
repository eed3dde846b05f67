// Package typeerrorbigint has a big.Int, which is a struct without a column.
package typeerrorbigint

import (
	"math/big"

	"gorm.io/gorm"
)

type Bad struct {
	ID uint
	N  big.Int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
