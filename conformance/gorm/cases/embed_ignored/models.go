// Package embedignored ignores an embedded struct, or takes all permissions from it.
package embedignored

import "gorm.io/gorm"

type Author struct{ Name string }

type EmbModelIgn struct {
	gorm.Model `gorm:"-"`
	ID         string
}

type EmbIgn struct {
	ID     uint
	Author `gorm:"-"`
}

type EmbReadonly struct {
	ID     uint
	Author `gorm:"->:false;<-:false"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbModelIgn{}, &EmbIgn{}, &EmbReadonly{})
}
