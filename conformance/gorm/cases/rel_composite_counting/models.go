// Package relcompositecounting refers to a composite key whose id counts.
//
//conformance:dialects postgres mysql
package relcompositecounting

import "gorm.io/gorm"

type Blog struct {
	ID     uint   `gorm:"primaryKey"`
	Locale string `gorm:"primaryKey;size:8"`
}

type PostB struct {
	ID         uint
	BlogID     uint
	BlogLocale string
	Blog       Blog
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&PostB{})
}
