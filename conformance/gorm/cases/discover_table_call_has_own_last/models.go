// Package discovertablecallhasownlast gives a struct its own table later, behind the one that refers to it.
package discovertablecallhasownlast

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
	return db.AutoMigrate(&Pet{}, &Person{})
}
