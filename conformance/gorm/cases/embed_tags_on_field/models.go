// Package embedtagsonfield puts tags of columns on an embedded field: a check and a comment
// reach its columns.
package embedtagsonfield

import "gorm.io/gorm"

type Author struct {
	Name  string
	Email string `gorm:"size:50;uniqueIndex"`
}

type EmbTag struct {
	ID uint
	A  Author `gorm:"embedded;comment:cc;check:1=1;index;not null;size:7;default:zz;type:foo;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbTag{})
}
