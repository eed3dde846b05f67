// Package relhasmanychildonly lists only the child of a has-many: it has no foreign key.
package relhasmanychildonly

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
	return db.AutoMigrate(&Card{})
}
