package pgtype

import (
	"database/sql/driver"
	"math/big"
	"time"
)

type Vec2 struct {
	X float64
	Y float64
}

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

type Time struct {
	Microseconds int64
	Valid bool
}

func (v Time) Value() (driver.Value, error) { return nil, nil }

type Bits struct {
	Bytes []byte
	Len int32
	Valid bool
}

func (v Bits) Value() (driver.Value, error) { return nil, nil }

type Box struct {
	P [2]Vec2
	Valid bool
}

func (v Box) Value() (driver.Value, error) { return nil, nil }

type Circle struct {
	P Vec2
	R float64
	Valid bool
}

func (v Circle) Value() (driver.Value, error) { return nil, nil }

type Line struct {
	A, B, C float64
	Valid bool
}

func (v Line) Value() (driver.Value, error) { return nil, nil }

type Lseg struct {
	P [2]Vec2
	Valid bool
}

func (v Lseg) Value() (driver.Value, error) { return nil, nil }

type Path struct {
	P []Vec2
	Closed bool
	Valid bool
}

func (v Path) Value() (driver.Value, error) { return nil, nil }

type Point struct {
	P Vec2
	Valid bool
}

func (v Point) Value() (driver.Value, error) { return nil, nil }

type Polygon struct {
	P []Vec2
	Valid bool
}

func (v Polygon) Value() (driver.Value, error) { return nil, nil }

type TID struct {
	BlockNumber uint32
	OffsetNumber uint16
	Valid bool
}

func (v TID) Value() (driver.Value, error) { return nil, nil }

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

type Hstore map[string]*string

func (v Hstore) Value() (driver.Value, error) { return nil, nil }

type Array[T any] struct {
	Elements []T
	Dims     []ArrayDimension
	Valid    bool
}

type ArrayDimension struct {
	Length     int32
	LowerBound int32
}

type FlatArray[T any] []T

type Range[T any] struct {
	Lower T
	Upper T
	Valid bool
}

type Multirange[T any] []T
