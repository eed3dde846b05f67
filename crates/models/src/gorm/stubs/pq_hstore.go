package hstore

import (
	"database/sql"
	"database/sql/driver"
)

type Hstore struct {
	Map map[string]sql.NullString
}

func (h Hstore) Value() (driver.Value, error) { return nil, nil }
