// Package polymissingfields shares a child that has no columns for it.
package polymissingfields

import "gorm.io/gorm"

type Toy struct {
	ID   int
	Name string
}

type Dog struct {
	ID   int
	Toys []Toy `gorm:"polymorphic:Owner"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Dog{}, &Toy{})
}
