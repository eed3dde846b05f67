// Package relembeddedbelongsto belongs to a model from inside an embedded struct, with and
// without a prefix.
package relembeddedbelongsto

import "gorm.io/gorm"

type AuthorRef struct {
	AuthorID uint
	Author   Company2
}

type Company2 struct{ ID uint }

type EmbRel struct {
	ID uint
	AuthorRef
}

type EmbRel2 struct {
	ID uint
	AR AuthorRef `gorm:"embedded;embeddedPrefix:ar_"`
}

type EmbRel3 struct {
	ID uint
	AR AuthorRef `gorm:"embedded;embeddedPrefix:x_"`
	BR AuthorRef `gorm:"embedded;embeddedPrefix:y_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbRel{}, &EmbRel2{}, &EmbRel3{})
}
