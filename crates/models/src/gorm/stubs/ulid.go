package ulid

import "database/sql/driver"

type ULID [16]byte

func (id ULID) Value() (driver.Value, error) { return []byte("0"), nil }
