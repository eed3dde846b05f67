// Package discovertablecallconstraintoff names the table of a struct whose relations make no foreign keys.
package discovertablecallconstraintoff

import "gorm.io/gorm"

type Owner struct {
	ID uint
}

type Tag struct {
	ID uint
}

type Toy struct {
	ID    uint
	PetID uint
}

type Pet struct {
	ID       uint
	OwnerID  uint
	Owner    Owner `gorm:"constraint:-"`
	SitterID uint
	Sitter   Owner `gorm:"-:migration"`
	Tags     []Tag `gorm:"many2many:pet_tags;-:migration"`
	Toys     []Toy `gorm:"constraint:-"`
}

func Migrate(db *gorm.DB) error {
	if err := db.Table("animals").AutoMigrate(&Pet{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Owner{}, &Tag{}, &Toy{})
}
