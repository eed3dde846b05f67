package uuid

import "database/sql/driver"

type UUID [16]byte

func (u UUID) Value() (driver.Value, error) { return "00000000-0000-0000-0000-000000000000", nil }

type NullUUID struct {
	UUID  UUID
	Valid bool
}

func (n NullUUID) Value() (driver.Value, error) { return nil, nil }

type UUIDs []UUID

type Version byte

type Variant byte

type Domain byte

type Time int64

type Timestamp uint64
