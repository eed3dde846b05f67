package pgvector

import "database/sql/driver"

type Vector struct {
	vec []float32
}

func (v Vector) Value() (driver.Value, error) { return "[]", nil }

type HalfVector struct {
	vec []float32
}

func (v HalfVector) Value() (driver.Value, error) { return "[]", nil }

type SparseVector struct {
	dim     int32
	indices []int32
	values  []float32
}

func (v SparseVector) Value() (driver.Value, error) { return "{}/0", nil }
