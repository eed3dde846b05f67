// Package relhasmanyparentonly lists only the parent of a has-many: the child is not created.
package relhasmanyparentonly

//conformance:models User

import "gorm.io/gorm"

type Card struct {
	ID     uint
	UserID uint
}

type User struct {
	ID    uint
	Cards []Card
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
