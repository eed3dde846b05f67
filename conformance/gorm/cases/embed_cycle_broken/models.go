// Package embedcyclebroken embeds a pointer to another struct that embeds a third.
package embedcyclebroken

import "gorm.io/gorm"

type Loop1 struct {
	ID uint
	*Loop2
}

type Loop2 struct {
	N string
	*Loop3
}

type Loop3 struct{ M string }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Loop1{})
}
