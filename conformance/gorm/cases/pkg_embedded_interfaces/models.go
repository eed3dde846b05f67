// Package pkgembeddedinterfaces has models with methods and hooks that do not matter for the
// table.
package pkgembeddedinterfaces

import (
	"fmt"

	"gorm.io/gorm"
)

type User struct {
	ID   uint
	Name string
	log  fmt.Stringer
}

func (u *User) BeforeCreate(tx *gorm.DB) error {
	if u.log != nil {
		u.Name = u.log.String()
	}
	return nil
}

func (u User) String() string { return u.Name }

func (u User) IsValid() bool { return u.Name != "" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
