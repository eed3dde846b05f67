// Package defaultstringparentheses has parentheses in a default: the text is then taken as it
// stands.
package defaultstringparentheses

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:'f(x)'"`
	B  string `gorm:"default:'Smith (Jr)'"`
	C  string `gorm:"default:('a')"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
