// Package defaultboolquoted quotes the default of a boolean, which GORM refuses.
package defaultboolquoted

import "gorm.io/gorm"

type D struct {
	ID uint
	A  bool `gorm:"default:'true'"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
