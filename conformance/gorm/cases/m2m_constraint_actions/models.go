// Package m2mconstraintactions gives actions to the keys of a join table.
package m2mconstraintactions

import "gorm.io/gorm"

type CN struct {
	ID uint
	Ls []L1 `gorm:"many2many:cn_l1;constraint:OnUpdate:CASCADE,OnDelete:CASCADE"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CN{})
}
