// Package relforeignkeytags has a foreign key with everything a column can have.
package relforeignkeytags

import "gorm.io/gorm"

type Comp struct{ ID uint }

type FKun struct {
	ID     uint
	CompID uint `gorm:"unique;not null;default:1;index:idx_c;comment:which"`
	Comp   Comp `gorm:"foreignKey:CompID;references:ID;constraint:OnUpdate:CASCADE,OnDelete:RESTRICT"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&FKun{})
}
