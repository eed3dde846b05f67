// Package money holds types of columns.
package money

type Amount int64

type Currency string

func (Currency) GormDataType() string { return "char(3)" }
