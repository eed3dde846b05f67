// Package polyhasmany shares a child between owners by type and id; there is no foreign key.
package polyhasmany

import "gorm.io/gorm"

type Toy struct {
	ID        int
	Name      string
	OwnerID   int
	OwnerType string
}

type Dog struct {
	ID   int
	Toys []Toy `gorm:"polymorphic:Owner"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Dog{}, &Toy{})
}
