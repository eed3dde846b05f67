package mysql

import (
	"database/sql"
	"database/sql/driver"
)

type NullTime sql.NullTime

func (n NullTime) Value() (driver.Value, error) { return nil, nil }
