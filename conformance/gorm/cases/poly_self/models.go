// Package polyself shares a model with itself, which makes a foreign key.
package polyself

import "gorm.io/gorm"

type SelfPoly struct {
	ID        uint
	OwnerID   uint
	OwnerType string
	Subs      []SelfPoly `gorm:"polymorphic:Owner"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&SelfPoly{})
}
