// Package m2mconstraintname names the constraint of a join table: both of its keys then have
// that name.
package m2mconstraintname

import "gorm.io/gorm"

type CN struct {
	ID uint
	Ls []L1 `gorm:"many2many:cn_l1;constraint:fk_x,OnDelete:CASCADE"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CN{})
}
