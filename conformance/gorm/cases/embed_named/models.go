// Package embednamed embeds a struct in a named field; its columns stand where the field
// stands.
package embednamed

import "gorm.io/gorm"

type Author struct {
	Name  string
	Email string `gorm:"size:50;uniqueIndex"`
}

type Blog struct {
	ID      int
	Author  Author `gorm:"embedded"`
	Upvotes int32
}

type BlogPtr struct {
	ID uint
	A  *Author `gorm:"embedded"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Blog{}, &BlogPtr{})
}
