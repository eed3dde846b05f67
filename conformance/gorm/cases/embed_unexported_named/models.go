// Package embedunexportednamed has a named field of an unexported struct type, which works.
package embedunexportednamed

import "gorm.io/gorm"

type unexpT struct {
	A string
	b string
}

func (u unexpT) B() string { return u.b }

type UnexpFieldTyp struct {
	ID uint
	T  unexpT `gorm:"embedded"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UnexpFieldTyp{})
}
