// Package discovertablecallhasbothsidesafter names the table of a struct before it is migrated as what another one
// belongs to.
package discovertablecallhasbothsidesafter

import "gorm.io/gorm"

type Person struct {
	ID   uint
	Pets []Pet
}

type Pet struct {
	ID       uint
	PersonID uint
	Person   Person
}

func Migrate(db *gorm.DB) error {
	if err := db.Table("staff").AutoMigrate(&Person{}); err != nil {
		return err
	}
	return db.AutoMigrate(&Pet{})
}
