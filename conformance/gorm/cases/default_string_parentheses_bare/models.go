// Package defaultstringparenthesesbare has parentheses in a default without quotes, which
// makes it a function.
package defaultstringparenthesesbare

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:Smith (Jr)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
