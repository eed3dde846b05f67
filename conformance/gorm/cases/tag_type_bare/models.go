// Package tagtypebare has the key type without a value: the column's type is then the word
// TYPE.
package tagtypebare

import "gorm.io/gorm"

type Bare struct {
	ID uint
	A  string `gorm:"type"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bare{})
}
