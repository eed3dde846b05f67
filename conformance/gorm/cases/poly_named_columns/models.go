// Package polynamedcolumns names the columns of a shared child.
package polynamedcolumns

import "gorm.io/gorm"

type ToyD struct {
	ID    int
	RefId uint
	Kind  string
}

type DogD struct {
	ID   uint32
	Toys []ToyD `gorm:"polymorphicType:Kind;polymorphicId:RefId;polymorphicValue:dog"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&DogD{}, &ToyD{})
}
