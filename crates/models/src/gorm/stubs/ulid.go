package ulid

import "database/sql/driver"

type ULID [16]byte

func (id ULID) Value() (driver.Value, error) { return []byte("0"), nil }

type KSUID [20]byte

func (id KSUID) Value() (driver.Value, error) { return nil, nil }

type ID [12]byte

func (id ID) Value() (driver.Value, error) { return nil, nil }
