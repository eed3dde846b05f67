// Package defaultintegerdecimaltype has a fraction as the default of an integer whose type is
// a decimal.
package defaultintegerdecimaltype

import "gorm.io/gorm"

type D struct {
	ID uint
	A  int `gorm:"type:decimal(10,2);default:1.5"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
