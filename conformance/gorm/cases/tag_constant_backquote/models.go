// Package tagconstantbackquote writes tags as interpreted strings with escapes.
package tagconstantbackquote

import "gorm.io/gorm"

type Esc struct {
	ID uint
	A  string "gorm:\"size:12;default:tab\\tx\""
	B  string "json:\"b\" gorm:\"column:b\\u00e4;size:3\""
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Esc{})
}
