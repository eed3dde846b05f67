// Package tagtypeempty has an empty type, which leaves the column without one.
package tagtypeempty

import "gorm.io/gorm"

type Empty struct {
	ID uint
	A  string `gorm:"type:"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Empty{})
}
