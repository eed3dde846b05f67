package pkgmethodselsewhere

import "database/sql/driver"

func (User) TableName() string { return "people" }

func (m Mail) Value() (driver.Value, error) { return m.at, nil }

func (m Mail) GormDataType() string { return "varchar(90)" }
