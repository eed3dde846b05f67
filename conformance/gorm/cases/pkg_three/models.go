// Package pkgthree spreads its models over three packages.
package pkgthree

import (
	"gorm.io/gorm"
	"kilter.test/conformance/cases/pkg_three/account"
	"kilter.test/conformance/cases/pkg_three/base"
)

type Post struct {
	base.Model
	Title    string `gorm:"size:100"`
	AuthorID uint
	Author   account.User
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Post{}, &account.Profile{})
}
