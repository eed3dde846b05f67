package pgtype

import (
	"database/sql/driver"
	"math/big"
	"net"
	"time"
)

type Status byte

type Vec2 struct {
	X float64
	Y float64
}

type Text struct {
	String string
	Status Status
}

func (v Text) Value() (driver.Value, error) { return nil, errUndefined }

type Varchar struct {
	String string
	Status Status
}

func (v Varchar) Value() (driver.Value, error) { return nil, errUndefined }

type BPChar struct {
	String string
	Status Status
}

func (v BPChar) Value() (driver.Value, error) { return nil, errUndefined }

type Name struct {
	String string
	Status Status
}

func (v Name) Value() (driver.Value, error) { return nil, errUndefined }

type Int2 struct {
	Int int16
	Status Status
}

func (v Int2) Value() (driver.Value, error) { return nil, errUndefined }

type Int4 struct {
	Int int32
	Status Status
}

func (v Int4) Value() (driver.Value, error) { return nil, errUndefined }

type Int8 struct {
	Int int64
	Status Status
}

func (v Int8) Value() (driver.Value, error) { return nil, errUndefined }

type Float4 struct {
	Float float32
	Status Status
}

func (v Float4) Value() (driver.Value, error) { return nil, errUndefined }

type Float8 struct {
	Float float64
	Status Status
}

func (v Float8) Value() (driver.Value, error) { return nil, errUndefined }

type Bool struct {
	Bool bool
	Status Status
}

func (v Bool) Value() (driver.Value, error) { return nil, errUndefined }

type Bytea struct {
	Bytes []byte
	Status Status
}

func (v Bytea) Value() (driver.Value, error) { return nil, errUndefined }

type Date struct {
	Time time.Time
	Status Status
}

func (v Date) Value() (driver.Value, error) { return nil, errUndefined }

type Timestamp struct {
	Time time.Time
	Status Status
}

func (v Timestamp) Value() (driver.Value, error) { return nil, errUndefined }

type Timestamptz struct {
	Time time.Time
	Status Status
}

func (v Timestamptz) Value() (driver.Value, error) { return nil, errUndefined }

type Time struct {
	Microseconds int64
	Status Status
}

func (v Time) Value() (driver.Value, error) { return nil, errUndefined }

type Interval struct {
	Microseconds int64
	Status Status
}

func (v Interval) Value() (driver.Value, error) { return nil, errUndefined }

type UUID struct {
	Bytes [16]byte
	Status Status
}

func (v UUID) Value() (driver.Value, error) { return nil, errUndefined }

type Numeric struct {
	Int *big.Int
	Status Status
}

func (v Numeric) Value() (driver.Value, error) { return nil, errUndefined }

type JSON struct {
	Bytes []byte
	Status Status
}

func (v JSON) Value() (driver.Value, error) { return nil, errUndefined }

type JSONB struct {
	Bytes []byte
	Status Status
}

func (v JSONB) Value() (driver.Value, error) { return nil, errUndefined }

type Inet struct {
	IPNet *net.IPNet
	Status Status
}

func (v Inet) Value() (driver.Value, error) { return nil, errUndefined }

type CIDR struct {
	IPNet *net.IPNet
	Status Status
}

func (v CIDR) Value() (driver.Value, error) { return nil, errUndefined }

type Macaddr struct {
	Addr net.HardwareAddr
	Status Status
}

func (v Macaddr) Value() (driver.Value, error) { return nil, errUndefined }

type Point struct {
	P Vec2
	Status Status
}

func (v Point) Value() (driver.Value, error) { return nil, errUndefined }

type Hstore struct {
	Map map[string]Text
	Status Status
}

func (v Hstore) Value() (driver.Value, error) { return nil, errUndefined }

type Daterange struct {
	Lower Date
	Status Status
}

func (v Daterange) Value() (driver.Value, error) { return nil, errUndefined }

type Int4range struct {
	Lower Int4
	Status Status
}

func (v Int4range) Value() (driver.Value, error) { return nil, errUndefined }

type Int8range struct {
	Lower Int8
	Status Status
}

func (v Int8range) Value() (driver.Value, error) { return nil, errUndefined }

type Tsrange struct {
	Lower Timestamp
	Status Status
}

func (v Tsrange) Value() (driver.Value, error) { return nil, errUndefined }

type Tstzrange struct {
	Lower Timestamptz
	Status Status
}

func (v Tstzrange) Value() (driver.Value, error) { return nil, errUndefined }

type Numrange struct {
	Lower Numeric
	Status Status
}

func (v Numrange) Value() (driver.Value, error) { return nil, errUndefined }

type TextArray struct {
	Elements []Text
	Status Status
}

func (v TextArray) Value() (driver.Value, error) { return nil, errUndefined }

type VarcharArray struct {
	Elements []Varchar
	Status Status
}

func (v VarcharArray) Value() (driver.Value, error) { return nil, errUndefined }

type Int2Array struct {
	Elements []Int2
	Status Status
}

func (v Int2Array) Value() (driver.Value, error) { return nil, errUndefined }

type Int4Array struct {
	Elements []Int4
	Status Status
}

func (v Int4Array) Value() (driver.Value, error) { return nil, errUndefined }

type Int8Array struct {
	Elements []Int8
	Status Status
}

func (v Int8Array) Value() (driver.Value, error) { return nil, errUndefined }

type Float4Array struct {
	Elements []Float4
	Status Status
}

func (v Float4Array) Value() (driver.Value, error) { return nil, errUndefined }

type Float8Array struct {
	Elements []Float8
	Status Status
}

func (v Float8Array) Value() (driver.Value, error) { return nil, errUndefined }

type BoolArray struct {
	Elements []Bool
	Status Status
}

func (v BoolArray) Value() (driver.Value, error) { return nil, errUndefined }

type ByteaArray struct {
	Elements []Bytea
	Status Status
}

func (v ByteaArray) Value() (driver.Value, error) { return nil, errUndefined }

type UUIDArray struct {
	Elements []UUID
	Status Status
}

func (v UUIDArray) Value() (driver.Value, error) { return nil, errUndefined }

type DateArray struct {
	Elements []Date
	Status Status
}

func (v DateArray) Value() (driver.Value, error) { return nil, errUndefined }

type TimestampArray struct {
	Elements []Timestamp
	Status Status
}

func (v TimestampArray) Value() (driver.Value, error) { return nil, errUndefined }

type TimestamptzArray struct {
	Elements []Timestamptz
	Status Status
}

func (v TimestamptzArray) Value() (driver.Value, error) { return nil, errUndefined }

type NumericArray struct {
	Elements []Numeric
	Status Status
}

func (v NumericArray) Value() (driver.Value, error) { return nil, errUndefined }

type JSONBArray struct {
	Elements []JSONB
	Status Status
}

func (v JSONBArray) Value() (driver.Value, error) { return nil, errUndefined }

type InetArray struct {
	Elements []Inet
	Status Status
}

func (v InetArray) Value() (driver.Value, error) { return nil, errUndefined }
