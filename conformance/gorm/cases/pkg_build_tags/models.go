// Package pkgbuildtags has a file for a build tag and one for another system, which are left
// out.
package pkgbuildtags

import "gorm.io/gorm"

type User struct {
	ID   uint
	Plan Plan
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
