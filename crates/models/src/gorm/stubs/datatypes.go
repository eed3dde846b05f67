package datatypes

import (
	"database/sql/driver"
	"encoding/json"
	"net/url"
	"time"

	"github.com/google/uuid"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type JSON json.RawMessage

func (JSON) Value() (driver.Value, error) { return nil, nil }

func (JSON) GormDataType() string { return "json" }

func (JSON) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "sqlite":
		return "JSON"
	case "mysql":
		return "JSON"
	case "postgres":
		return "JSONB"
	}
	return ""
}

type JSONMap map[string]interface{}

func (JSONMap) Value() (driver.Value, error) { return nil, nil }

func (JSONMap) GormDataType() string { return "jsonmap" }

func (JSONMap) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "sqlite":
		return "JSON"
	case "mysql":
		return "JSON"
	case "postgres":
		return "JSONB"
	}
	return ""
}

type JSONType[T any] struct {
	data T
}

func (JSONType[T]) Value() (driver.Value, error) { return json.Marshal(0) }

func (JSONType[T]) GormDataType() string { return "json" }

func (JSONType[T]) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "sqlite":
		return "JSON"
	case "mysql":
		return "JSON"
	case "postgres":
		return "JSONB"
	}
	return ""
}

type JSONSlice[T any] []T

func (JSONSlice[T]) Value() (driver.Value, error) { return json.Marshal(0) }

func (JSONSlice[T]) GormDataType() string { return "json" }

func (JSONSlice[T]) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "sqlite":
		return "JSON"
	case "mysql":
		return "JSON"
	case "postgres":
		return "JSONB"
	}
	return ""
}

type Date time.Time

func (Date) Value() (driver.Value, error) { return time.Time{}, nil }

func (Date) GormDataType() string { return "date" }

type Time time.Duration

func (Time) Value() (driver.Value, error) { return "00:00:00", nil }

func (Time) GormDataType() string { return "time" }

func (Time) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "mysql":
		return "TIME"
	case "postgres":
		return "TIME"
	case "sqlite":
		return "TEXT"
	}
	return ""
}

type URL url.URL

func (URL) Value() (driver.Value, error) { return "", nil }

func (URL) GormDataType() string { return "url" }

func (URL) GormDBDataType(db *gorm.DB, field *schema.Field) string { return "TEXT" }

type UUID uuid.UUID

func (UUID) Value() (driver.Value, error) { return "", nil }

func (UUID) GormDataType() string { return "string" }

func (UUID) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "mysql":
		return "LONGTEXT"
	case "postgres":
		return "UUID"
	case "sqlite":
		return "TEXT"
	}
	return ""
}

type BinUUID uuid.UUID

func (BinUUID) Value() (driver.Value, error) { return []byte("0"), nil }

func (BinUUID) GormDataType() string { return "BINARY(16)" }

func (BinUUID) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch db.Dialector.Name() {
	case "mysql":
		return "BINARY(16)"
	case "postgres":
		return "BYTEA"
	case "sqlite":
		return "BLOB"
	}
	return ""
}

type Null[T any] struct {
	V     T
	Valid bool
}

func (Null[T]) Value() (driver.Value, error) { return nil, nil }

type NullString = Null[string]

type NullInt64 = Null[int64]

type NullInt32 = Null[int32]

type NullInt16 = Null[int16]

type NullByte = Null[byte]

type NullFloat64 = Null[float64]

type NullBool = Null[bool]

type NullTime = Null[time.Time]
