// Package m2mcomposite joins models with composite keys, by all and by part of their columns.
package m2mcomposite

import "gorm.io/gorm"

type Tag struct {
	ID     uint   `gorm:"primaryKey;autoIncrement:false"`
	Locale string `gorm:"primaryKey;size:8"`
	Value  string
}

type Blog struct {
	ID     uint   `gorm:"primaryKey;autoIncrement:false"`
	Locale string `gorm:"primaryKey;size:9"`
	Tags   []Tag  `gorm:"many2many:blog_tags"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Blog{})
}
