// Package checkquestionmark has a question mark in a check, where GORM sees a placeholder.
package checkquestionmark

import "gorm.io/gorm"

type Chk struct {
	ID uint
	H  string `gorm:"check:h <> '?'"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
