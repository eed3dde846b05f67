// Package model holds models and lists them.
package model

type A struct{ ID uint }

type B struct {
	ID  uint
	AID uint
	A   A
}

func AllModels() []any {
	return []any{&A{}, &B{}}
}
