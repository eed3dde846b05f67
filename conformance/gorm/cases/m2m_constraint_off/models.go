// Package m2mconstraintoff switches off the constraints of a join table: the target is then
// not created.
package m2mconstraintoff

//conformance:models CD

import "gorm.io/gorm"

type CD struct {
	ID uint
	Ls []L1 `gorm:"many2many:cd_l1;constraint:-"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CD{})
}
