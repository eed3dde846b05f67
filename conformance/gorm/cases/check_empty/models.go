// Package checkempty has a check without an expression.
package checkempty

import "gorm.io/gorm"

type Chk struct {
	ID uint
	A  int `gorm:"check:"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
