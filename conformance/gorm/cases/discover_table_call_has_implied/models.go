// Package discovertablecallhasimplied migrates the other side of a relation behind it, by way of another model.
package discovertablecallhasimplied

import "gorm.io/gorm"

type Person struct {
	ID   uint
	Pets []Pet
}

type Pet struct {
	ID       uint
	PersonID uint
}

type Toy struct {
	ID    uint
	PetID uint
	Pet   Pet
}

func Migrate(db *gorm.DB) error {
	if err := db.Table("staff").AutoMigrate(&Person{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Toy{})
}
