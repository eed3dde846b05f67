// Package polyhasone has one of a shared child, with a key of text.
package polyhasone

import "gorm.io/gorm"

type Cat struct {
	ID  string `gorm:"size:36"`
	Toy ToyC   `gorm:"polymorphic:Owner;polymorphicValue:master"`
}

type ToyC struct {
	ID        int
	OwnerID   string
	OwnerType string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Cat{}, &ToyC{})
}
