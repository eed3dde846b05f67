package pgvector

import "database/sql/driver"

type Vector struct {
	vec []float32
}

func (v Vector) Value() (driver.Value, error) { return "[]", nil }
