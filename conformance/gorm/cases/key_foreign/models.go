// Package keyforeign has a foreign key as its primary key, which then counts by itself.
package keyforeign

import "gorm.io/gorm"

type Comp struct{ ID uint }

type FKpk struct {
	CompID uint `gorm:"primaryKey"`
	Comp   Comp
	X      string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&FKpk{})
}
