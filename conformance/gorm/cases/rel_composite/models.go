// Package relcomposite refers to a composite key, named and found by itself.
package relcomposite

import "gorm.io/gorm"

type Blog struct {
	ID     uint   `gorm:"primaryKey;autoIncrement:false"`
	Locale string `gorm:"primaryKey;size:8"`
	Posts  []Post `gorm:"foreignKey:BlogID,BlogLocale;references:ID,Locale"`
}

type Post struct {
	ID         uint
	BlogID     uint
	BlogLocale string
}

type PostB struct {
	ID         uint
	BlogID     uint
	BlogLocale string
	Blog       Blog
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Blog{}, &Post{}, &PostB{})
}
