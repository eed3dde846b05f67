// Package m2munexported joins a model with an unexported name.
package m2munexported

import "gorm.io/gorm"

type lowerT struct {
	ID uint
	Ls []L1 `gorm:"many2many:lower_l1"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&lowerT{})
}
