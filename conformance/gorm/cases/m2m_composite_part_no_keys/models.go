// Package m2mcompositepartnokeys joins models by part of their composite keys, without
// constraints.
package m2mcompositepartnokeys

import "gorm.io/gorm"

type Tag struct {
	ID     uint   `gorm:"primaryKey"`
	Locale string `gorm:"primaryKey;size:8"`
}

type Blog struct {
	ID         uint   `gorm:"primaryKey"`
	Locale     string `gorm:"primaryKey;size:9"`
	LocaleTags []Tag  `gorm:"many2many:locale_blog_tags;ForeignKey:id,locale;References:id"`
	SharedTags []Tag  `gorm:"many2many:shared_blog_tags;ForeignKey:id;References:id"`
}

func Config() *gorm.Config {
	return &gorm.Config{DisableForeignKeyConstraintWhenMigrating: true}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Blog{})
}
