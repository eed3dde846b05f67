// Package embedgenericfields uses generic structs in fields, with several parameters and
// constraints.
package embedgenericfields

import "gorm.io/gorm"

type Number interface{ ~int | ~int64 }

type Range[T Number] struct {
	Lo, Hi T
}

type Pair[K comparable, V any] struct {
	Key K `gorm:"size:20"`
	Val V
}

type Opt[T any] struct {
	Pair[string, T] `gorm:"embeddedPrefix:opt_"`
}

type Conf struct {
	ID    uint
	Ages  Range[int]   `gorm:"embedded;embeddedPrefix:age_"`
	Sizes Range[int64] `gorm:"embedded;embeddedPrefix:size_"`
	Opt[bool]
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Conf{})
}
