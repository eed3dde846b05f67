// Package polyreferences shares a child by a column that is not the owner's key.
package polyreferences

import "gorm.io/gorm"

type Toy struct {
	ID        int
	OwnerID   string
	OwnerType string
}

type Dog struct {
	ID   int
	Code string `gorm:"size:12;unique"`
	Toys []Toy  `gorm:"polymorphic:Owner;foreignKey:Code"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Dog{}, &Toy{})
}
