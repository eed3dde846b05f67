package decimal

import (
	"database/sql/driver"
	"math/big"
)

type Decimal struct {
	value *big.Int
	exp   int32
}

func (d Decimal) Value() (driver.Value, error) { return "0", nil }

type NullDecimal struct {
	Decimal Decimal
	Valid   bool
}

func (d NullDecimal) Value() (driver.Value, error) { return nil, nil }
