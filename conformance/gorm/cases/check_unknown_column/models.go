// Package checkunknowncolumn checks a column that the table does not have.
package checkunknowncolumn

import "gorm.io/gorm"

type Chk struct {
	ID uint
	A  int `gorm:"check:nope > 1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
