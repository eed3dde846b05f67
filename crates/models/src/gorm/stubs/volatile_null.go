package null

import (
	"database/sql/driver"
	"time"
)

type String struct {
	String string
	Valid bool
}

func (v String) Value() (driver.Value, error) { return nil, nil }

type Int struct {
	Int int
	Valid bool
}

func (v Int) Value() (driver.Value, error) { return nil, nil }

type Int8 struct {
	Int8 int8
	Valid bool
}

func (v Int8) Value() (driver.Value, error) { return nil, nil }

type Int16 struct {
	Int16 int16
	Valid bool
}

func (v Int16) Value() (driver.Value, error) { return nil, nil }

type Int32 struct {
	Int32 int32
	Valid bool
}

func (v Int32) Value() (driver.Value, error) { return nil, nil }

type Int64 struct {
	Int64 int64
	Valid bool
}

func (v Int64) Value() (driver.Value, error) { return nil, nil }

type Uint struct {
	Uint uint
	Valid bool
}

func (v Uint) Value() (driver.Value, error) { return nil, nil }

type Uint8 struct {
	Uint8 uint8
	Valid bool
}

func (v Uint8) Value() (driver.Value, error) { return nil, nil }

type Uint16 struct {
	Uint16 uint16
	Valid bool
}

func (v Uint16) Value() (driver.Value, error) { return nil, nil }

type Uint32 struct {
	Uint32 uint32
	Valid bool
}

func (v Uint32) Value() (driver.Value, error) { return nil, nil }

type Uint64 struct {
	Uint64 uint64
	Valid bool
}

func (v Uint64) Value() (driver.Value, error) { return nil, nil }

type Float32 struct {
	Float32 float32
	Valid bool
}

func (v Float32) Value() (driver.Value, error) { return nil, nil }

type Float64 struct {
	Float64 float64
	Valid bool
}

func (v Float64) Value() (driver.Value, error) { return nil, nil }

type Bool struct {
	Bool bool
	Valid bool
}

func (v Bool) Value() (driver.Value, error) { return nil, nil }

type Byte struct {
	Byte byte
	Valid bool
}

func (v Byte) Value() (driver.Value, error) { return nil, nil }

type Bytes struct {
	Bytes []byte
	Valid bool
}

func (v Bytes) Value() (driver.Value, error) { return nil, nil }

type JSON struct {
	JSON []byte
	Valid bool
}

func (v JSON) Value() (driver.Value, error) { return nil, nil }

type Time struct {
	Time time.Time
	Valid bool
}

func (v Time) Value() (driver.Value, error) { return nil, nil }
