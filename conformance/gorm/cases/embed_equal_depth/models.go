// Package embedequaldepth embeds two structs with a field of one name: the first one counts.
package embedequaldepth

import "gorm.io/gorm"

type ShA struct {
	Name string `gorm:"size:1"`
	X    int
}

type ShB struct {
	Name string `gorm:"size:2"`
	Y    int
}

type Shadow3 struct {
	ID uint
	ShA
	ShB
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Shadow3{})
}
