// Package namelongforeignkey has a relation whose foreign key's name is too long.
package namelongforeignkey

import "gorm.io/gorm"

type LongRel struct {
	ID                                                   uint
	AVeryLongForeignKeyRelationNameThatExceedsTheLimitID uint
	AVeryLongForeignKeyRelationNameThatExceedsTheLimit   Comp
}

type Comp struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&LongRel{})
}
