// Package discovertablecallhasbothsides names the table of a struct after it was migrated as what another one
// belongs to.
package discovertablecallhasbothsides

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
	if err := db.AutoMigrate(&Pet{}); err != nil {
		return err
	}
	return db.Table("staff").AutoMigrate(&Person{})
}
