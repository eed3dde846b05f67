// Package reltypecopytext refers to a key of text without a size; in MySQL the two sides
// differ.
package reltypecopytext

import "gorm.io/gorm"

type Tag struct{ ID string }

type Post struct {
	ID    uint
	TagID string
	Tag   Tag
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Post{})
}
