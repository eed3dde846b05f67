package gorm

import (
	"database/sql"
	"database/sql/driver"
	"time"
)

type Model struct {
	ID        uint `gorm:"primarykey"`
	CreatedAt time.Time
	UpdatedAt time.Time
	DeletedAt DeletedAt `gorm:"index"`
}

type DeletedAt sql.NullTime

func (n DeletedAt) Value() (driver.Value, error) { return nil, nil }

type DB struct {
	Error error
}

type Config struct {
	SkipDefaultTransaction bool
}
