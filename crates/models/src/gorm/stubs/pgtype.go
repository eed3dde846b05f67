package pgtype

import (
	"database/sql/driver"
	"math/big"
	"time"
)

type Text struct {
	String string
	Valid bool
}

func (v Text) Value() (driver.Value, error) { return nil, nil }

type Int2 struct {
	Int16 int16
	Valid bool
}

func (v Int2) Value() (driver.Value, error) { return nil, nil }

type Int4 struct {
	Int32 int32
	Valid bool
}

func (v Int4) Value() (driver.Value, error) { return nil, nil }

type Int8 struct {
	Int64 int64
	Valid bool
}

func (v Int8) Value() (driver.Value, error) { return nil, nil }

type Float4 struct {
	Float32 float32
	Valid bool
}

func (v Float4) Value() (driver.Value, error) { return nil, nil }

type Float8 struct {
	Float64 float64
	Valid bool
}

func (v Float8) Value() (driver.Value, error) { return nil, nil }

type Bool struct {
	Bool bool
	Valid bool
}

func (v Bool) Value() (driver.Value, error) { return nil, nil }

type Date struct {
	Time time.Time
	Valid bool
}

func (v Date) Value() (driver.Value, error) { return nil, nil }

type Timestamp struct {
	Time time.Time
	Valid bool
}

func (v Timestamp) Value() (driver.Value, error) { return nil, nil }

type Timestamptz struct {
	Time time.Time
	Valid bool
}

func (v Timestamptz) Value() (driver.Value, error) { return nil, nil }

type Interval struct {
	Microseconds int64
	Valid bool
}

func (v Interval) Value() (driver.Value, error) { return nil, nil }

type UUID struct {
	Bytes [16]byte
	Valid bool
}

func (v UUID) Value() (driver.Value, error) { return nil, nil }

type Numeric struct {
	Int *big.Int
	Valid bool
}

func (v Numeric) Value() (driver.Value, error) { return nil, nil }
