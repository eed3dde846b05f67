// Package indexonrelation puts an index on a relation instead of on its key.
package indexonrelation

import "gorm.io/gorm"

type Comp struct{ ID uint }

type IdxRel struct {
	ID     uint
	CompID uint
	Comp   Comp `gorm:"index"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&IdxRel{})
}
