// Package embedprefixtwiceindex embeds a struct with a unique index twice: one index over both
// columns.
package embedprefixtwiceindex

import "gorm.io/gorm"

type Author struct {
	Name  string
	Email string `gorm:"size:50;uniqueIndex"`
}

type Blog2 struct {
	ID     int
	Author Author  `gorm:"embedded;embeddedPrefix:author_"`
	Editor *Author `gorm:"embedded;embeddedPrefix:editor_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Blog2{})
}
