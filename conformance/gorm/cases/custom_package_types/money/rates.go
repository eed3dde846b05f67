package money

import (
	"database/sql/driver"
	"encoding/json"
	"time"
)

type Rates map[string]float64

func (r Rates) Value() (driver.Value, error) { return json.Marshal(r) }

type Period struct {
	From time.Time `gorm:"not null"`
	To   *time.Time
}
