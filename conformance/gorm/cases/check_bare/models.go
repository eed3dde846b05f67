// Package checkbare has the key check without a value: the expression is then the word CHECK.
package checkbare

import "gorm.io/gorm"

type Chk struct {
	ID uint
	A  int `gorm:"check"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
