// Package relnamedtypetargets relates to types through aliases, named slices and pointers to
// pointers.
package relnamedtypetargets

import "gorm.io/gorm"

type Company struct{ ID uint }

type Firm = Company

type Cards []Card

type Card struct {
	ID     uint
	UserID uint
}

type User struct {
	ID     uint
	FirmID uint
	Firm   Firm
	BossID *uint
	Boss   **User
	Cards  Cards
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Card{})
}
