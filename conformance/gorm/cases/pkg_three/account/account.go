// Package account holds the people.
package account

import "kilter.test/conformance/cases/pkg_three/base"

type User struct {
	base.Model
	Email string `gorm:"size:100;uniqueIndex"`
}

type Profile struct {
	base.Model
	UserID uint `gorm:"unique"`
	User   *User
}
