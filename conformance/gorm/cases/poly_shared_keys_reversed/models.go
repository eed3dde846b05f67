// Package polysharedkeysreversed shares a child between an owner with a text and one with a
// number for a key.
package polysharedkeysreversed

import "gorm.io/gorm"

type Toy struct {
	ID        int
	OwnerID   string
	OwnerType string `gorm:"size:20;index"`
}

type Dog struct {
	ID   uint
	Toys []Toy `gorm:"polymorphic:Owner"`
}

type Cat struct {
	ID   string `gorm:"size:36"`
	Toys []Toy  `gorm:"polymorphic:Owner"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Cat{}, &Dog{}, &Toy{})
}
