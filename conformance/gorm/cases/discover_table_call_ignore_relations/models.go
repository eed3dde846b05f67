// Package discovertablecallignorerelations names the table of a struct whose relations GORM is told to ignore.
package discovertablecallignorerelations

import "gorm.io/gorm"

type Owner struct {
	ID uint
}

type Pet struct {
	ID      uint
	OwnerID uint
	Owner   Owner
	Toys    []Toy
}

type Toy struct {
	ID    uint
	PetID uint
}

func Config() *gorm.Config {
	return &gorm.Config{IgnoreRelationshipsWhenMigrating: true}
}

func Migrate(db *gorm.DB) error {
	if err := db.Table("animals").AutoMigrate(&Pet{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Owner{}, &Toy{})
}
