// Package shared holds types that others use without a prefix.
package shared

type Kind string

type Base struct{ Rev int }
