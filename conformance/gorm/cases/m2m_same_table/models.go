// Package m2msametable names one join table twice.
package m2msametable

import "gorm.io/gorm"

type SameTbl struct {
	ID uint
	As []L1 `gorm:"many2many:sames"`
	Bs []L1 `gorm:"many2many:sames"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&SameTbl{})
}
