// Package pkgmethodselsewhere keeps methods of its types in another file.
package pkgmethodselsewhere

import "gorm.io/gorm"

type User struct {
	ID   uint
	Mail Mail
}

type Mail struct{ at string }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
