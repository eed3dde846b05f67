package types

import (
	"database/sql/driver"
	"encoding/json"
)

type JSONText json.RawMessage

func (j JSONText) Value() (driver.Value, error) { return []byte("0"), nil }

type NullJSONText struct {
	JSONText
	Valid bool
}

func (n NullJSONText) Value() (driver.Value, error) { return nil, nil }

type GzippedText []byte

func (g GzippedText) Value() (driver.Value, error) { return []byte("0"), nil }

type BitBool bool

func (b BitBool) Value() (driver.Value, error) { return []byte("0"), nil }
