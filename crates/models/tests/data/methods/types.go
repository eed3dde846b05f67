// Package methods has types whose methods decide about their columns.
package methods

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"

	"example.com/app/methods/kinds"
)

// Plain returns.

type Text struct{ v string }

func (t Text) Value() (driver.Value, error) { return t.v, nil }

type Number struct{ n int64 }

func (n Number) Value() (driver.Value, error) { return n.n, nil }

type Small struct{ n int8 }

func (s Small) Value() (driver.Value, error) { return int64(s.n), nil }

type Wide struct{ n uint32 }

func (w Wide) Value() (driver.Value, error) { return w.n, nil }

type Ratio struct{ a, b float64 }

func (r Ratio) Value() (driver.Value, error) { return r.a / 2, nil }

type Half struct{ a int }

func (h Half) Value() (driver.Value, error) { return 0.5, nil }

type Flag struct{ s string }

func (f Flag) Value() (driver.Value, error) { return f.s == "yes", nil }

type Moment struct{ t int64 }

func (m Moment) Value() (driver.Value, error) { return time.Unix(m.t, 0).UTC(), nil }

type Day struct{ time.Time }

func (d Day) Value() (driver.Value, error) { return d.Time.Format("2006-01-02"), nil }

type Raw []int

func (r Raw) Value() (driver.Value, error) { return json.Marshal(r) }

type Same struct{ x int }

func (s Same) Value() (driver.Value, error) { return driver.Value("x" + fmt.Sprint(s.x)), nil }

// Guards.

type Guarded []string

func (g Guarded) Value() (driver.Value, error) {
	if g == nil {
		return nil, nil
	}
	return json.Marshal(g)
}

type GuardedStruct struct {
	Name string `gorm:"size:40"`
	Rest int
}

func (g GuardedStruct) Value() (driver.Value, error) {
	if (g == GuardedStruct{}) {
		return nil, nil
	}
	return json.Marshal(g)
}

type Empty string

func (e Empty) Value() (driver.Value, error) {
	if len(e) == 0 {
		return nil, nil
	}
	return []byte(e), nil
}

type PtrGuard []byte

func (p *PtrGuard) Value() (driver.Value, error) {
	if p == nil {
		return nil, nil
	}
	return "x", nil
}

type PtrDeref []int

func (p *PtrDeref) Value() (driver.Value, error) {
	if p == nil || *p == nil {
		return nil, nil
	}
	return "x", nil
}

type Zeroed struct {
	sql.NullInt32
}

func (z Zeroed) Value() (driver.Value, error) {
	if !z.Valid {
		return nil, nil
	}
	return "s", nil
}

// Errors and several results.

type Encoded struct{ m map[string]int }

func (e Encoded) Value() (driver.Value, error) {
	b, err := json.Marshal(e.m)
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

type Buffered struct{ n int }

func (b Buffered) Value() (driver.Value, error) {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(b.n); err != nil {
		return nil, err
	}
	return buf.String(), nil
}

type Named struct{ s []string }

func (n Named) Value() (value driver.Value, err error) {
	value = strings.Join(n.s, ",")
	return
}

var errBad = errors.New("bad")

type Refused int

func (r Refused) Value() (driver.Value, error) {
	if r < 1 {
		return "", errBad
	}
	return "r", nil
}

// Enums.

type Status int

const (
	Off Status = iota
	On
)

func (s Status) String() string {
	switch s {
	case Off:
		return "off"
	case On:
		return "on"
	default:
		return "?"
	}
}

func (s Status) valid() bool { return s == Off || s == On }

func (s Status) Value() (driver.Value, error) {
	if !s.valid() {
		return nil, fmt.Errorf("bad %d", s)
	}
	return s.String(), nil
}

type Code string

func (c Code) Value() (driver.Value, error) {
	var n int32
	for range c {
		n++
	}
	return int64(n), nil
}

type Typed string

const typedDefault uint16 = 7

func (t Typed) Value() (driver.Value, error) { return typedDefault, nil }

// Loops, lists, other valuers.

type Joined []string

func (j Joined) Value() (driver.Value, error) {
	var sb strings.Builder
	for i, s := range j {
		if i > 0 {
			sb.WriteString(",")
		}
		sb.WriteString(s)
	}
	return "{" + sb.String() + "}", nil
}

type Array []string

func (a Array) Value() (driver.Value, error) { return pq.Array([]string(a)).Value() }

type Array2 []string

func (a Array2) Value() (driver.Value, error) { return pq.StringArray(a).Value() }

type Null struct{ s string }

func (n Null) Value() (driver.Value, error) {
	return sql.NullString{String: n.s, Valid: n.s != ""}.Value()
}

type Filled struct{ n int64 }

func (f Filled) Value() (driver.Value, error) {
	return sql.NullInt64{Int64: f.n, Valid: true}.Value()
}

type ID struct{ uuid.UUID }

type IDText struct{ id uuid.UUID }

func (i IDText) Value() (driver.Value, error) { return i.id.Value() }

type Helped map[string]int

func (h Helped) Value() (driver.Value, error) { return kinds.JSON(map[string]int(h)) }

type Converted struct{ n int }

func (c Converted) text() string { return c.prefix() + "x" }

func (c *Converted) prefix() string { return strings.ToUpper("p") }

func (c Converted) Value() (driver.Value, error) { return c.text(), nil }

type Box[T any] struct{ v T }

func (b Box[V]) Value() (driver.Value, error) {
	var zero V
	_ = zero
	return json.Marshal(b.v)
}

type Shadowed struct{ s string }

func (s Shadowed) Value() (driver.Value, error) {
	out := "a"
	{
		out := 1
		_ = out
	}
	if out := true; out {
		_ = out
	}
	return out, nil
}

type Loop struct{ n []int }

func (l Loop) Value() (driver.Value, error) {
	out := ""
	for i := 0; i < len(l.n); i++ {
		out += "x"
	}
	return out, nil
}

// GormDataType and GormDBDataType.

type Typer struct{ a []int }

func (Typer) GormDataType() string { return typerName }

const typerName = "typer_" + "t"

type Switcher []int

func (Switcher) GormDataType() string { return "switcher" }

func (Switcher) GormDBDataType(db *gorm.DB, field *schema.Field) string {
	switch name := db.Dialector.Name(); name {
	case "mysql", "sqlite":
		return "JSON"
	case "postgres":
		return "JSONB"
	}
	return ""
}

type ByName []int

func (ByName) GormDataType() string { return "bytes" }

func (b ByName) GormDBDataType(db *gorm.DB, _ *schema.Field) string {
	if strings.HasPrefix(db.Name(), "post") {
		return "INT[]"
	} else if db.Name() == "mysql" {
		return b.mysql(4)
	}
	return ""
}

func (ByName) mysql(n int) string { return fmt.Sprintf("VARBINARY(%02d)", n*2) }

type ByMap struct{ x int }

var columnTypes = map[string]string{"postgres": "XML", "mysql": "LONGTEXT"}

func (ByMap) GormDataType() string { return "string" }

func (ByMap) GormDBDataType(db *gorm.DB, _ *schema.Field) string {
	return map[string]string{"postgres": "XML", "mysql": "LONGTEXT"}[db.Dialector.Name()]
}

type ByHelper struct{ x int }

func (ByHelper) GormDataType() string { return "json" }

func (ByHelper) GormDBDataType(db *gorm.DB, _ *schema.Field) string {
	return kinds.Column(db, "JSONB", "JSON")
}

type Delegating struct{ x int }

func (Delegating) GormDataType() string { return Switcher{}.GormDataType() }

func (Delegating) GormDBDataType(db *gorm.DB, f *schema.Field) string {
	return Switcher{}.GormDBDataType(db, f)
}

type Promoted struct{ Switcher }
