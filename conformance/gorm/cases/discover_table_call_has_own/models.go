// Package discovertablecallhasown gives a struct its own table first, and another one later: the foreign key
// leads to the first.
package discovertablecallhasown

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
	if err := db.AutoMigrate(&Person{}, &Pet{}); err != nil {
		return err
	}
	return db.Table("staff").AutoMigrate(&Person{})
}
