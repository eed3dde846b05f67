// Package relcompositehalf has a foreign key for only the second half of a composite key: it
// is paired with the first.
package relcompositehalf

import "gorm.io/gorm"

type Trans struct {
	ID     uint   `gorm:"primaryKey"`
	Locale string `gorm:"primaryKey;size:8"`
}

type Item struct {
	ID        uint
	TagLocale string
	Tag       Trans
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
