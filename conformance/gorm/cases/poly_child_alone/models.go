// Package polychildalone lists only the shared child.
package polychildalone

//conformance:models Toy

import "gorm.io/gorm"

type Toy struct {
	ID        int
	OwnerID   int
	OwnerType string
}

type Dog struct {
	ID   int
	Toys []Toy `gorm:"polymorphic:Owner"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Toy{})
}
