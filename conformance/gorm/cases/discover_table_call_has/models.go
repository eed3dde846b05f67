// Package discovertablecallhas names the table of a struct that others belong to: its relations give
// nobody a foreign key.
package discovertablecallhas

import "gorm.io/gorm"

type Person struct {
	ID    uint
	Pets  []Pet
	Badge Badge
	Notes []Note `gorm:"polymorphic:Owner"`
}

type Pet struct {
	ID       uint
	PersonID uint
}

type Badge struct {
	ID       uint
	PersonID uint
}

type Note struct {
	ID        uint
	OwnerID   uint
	OwnerType string `gorm:"size:20"`
}

func Migrate(db *gorm.DB) error {
	if err := db.AutoMigrate(&Pet{}, &Badge{}, &Note{}); err != nil {
		return err
	}
	return db.Table("staff").AutoMigrate(&Person{})
}
