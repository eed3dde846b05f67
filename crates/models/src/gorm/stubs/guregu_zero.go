package zero

import "database/sql"

type String struct {
	sql.NullString
}

type Int struct {
	sql.NullInt64
}

type Int64 struct {
	sql.NullInt64
}

type Int32 struct {
	sql.NullInt32
}

type Int16 struct {
	sql.NullInt16
}

type Byte struct {
	sql.NullByte
}

type Float struct {
	sql.NullFloat64
}

type Bool struct {
	sql.NullBool
}

type Time struct {
	sql.NullTime
}

type Value[T any] struct {
	sql.Null[T]
}
