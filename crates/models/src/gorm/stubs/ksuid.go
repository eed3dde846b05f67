package ksuid

import "database/sql/driver"

type KSUID [20]byte

func (id KSUID) Value() (driver.Value, error) { return nil, nil }
