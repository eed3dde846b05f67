// Package defaultstringplaceholder has the marks of placeholders inside defaults.
package defaultstringplaceholder

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:?"`
	B  string `gorm:"default:$1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
