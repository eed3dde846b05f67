// Package discovertablecallhasafter migrates the other side of a relation behind it: GORM looks for a model
// of the named table.
package discovertablecallhasafter

import "gorm.io/gorm"

type Person struct {
	ID   uint
	Pets []Pet
}

type Pet struct {
	ID       uint
	PersonID uint
}

func Migrate(db *gorm.DB) error {
	if err := db.Table("staff").AutoMigrate(&Person{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Pet{})
}
