package optimisticlock

import (
	"database/sql"
	"database/sql/driver"
)

type Version sql.NullInt64

func (v Version) Value() (driver.Value, error) { return nil, nil }
