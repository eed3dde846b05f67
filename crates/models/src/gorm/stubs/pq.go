package pq

import (
	"database/sql/driver"
	"time"
)

type StringArray []string

func (a StringArray) Value() (driver.Value, error) { return nil, nil }

type Int64Array []int64

func (a Int64Array) Value() (driver.Value, error) { return nil, nil }

type Int32Array []int32

func (a Int32Array) Value() (driver.Value, error) { return nil, nil }

type Float64Array []float64

func (a Float64Array) Value() (driver.Value, error) { return nil, nil }

type Float32Array []float32

func (a Float32Array) Value() (driver.Value, error) { return nil, nil }

type BoolArray []bool

func (a BoolArray) Value() (driver.Value, error) { return nil, nil }

type ByteaArray [][]byte

func (a ByteaArray) Value() (driver.Value, error) { return nil, nil }

type GenericArray struct{ A interface{} }

func (a GenericArray) Value() (driver.Value, error) { return nil, nil }

type NullTime struct {
	Time  time.Time
	Valid bool
}

func (n NullTime) Value() (driver.Value, error) { return nil, nil }
