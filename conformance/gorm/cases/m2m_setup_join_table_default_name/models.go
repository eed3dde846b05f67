// Package m2msetupjointabledefaultname sets up a join model whose name is the table's.
package m2msetupjointabledefaultname

import (
	"time"

	"gorm.io/gorm"
)

type Person struct {
	ID        int
	Name      string
	Addresses []Address `gorm:"many2many:person_addresses;"`
}

type Address struct {
	ID   uint
	Name string
}

type PersonAddress struct {
	PersonID  int `gorm:"primaryKey"`
	AddressID int `gorm:"primaryKey"`
	CreatedAt time.Time
}

func Migrate(db *gorm.DB) error {
	err := db.SetupJoinTable(&Person{}, "Addresses", &PersonAddress{})
	if err != nil {
		return err
	}
	return db.AutoMigrate(&Person{}, &Address{}, &PersonAddress{})
}
