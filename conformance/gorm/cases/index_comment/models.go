// Package indexcomment has comments on MySQL's indexes.
//
//conformance:dialects mysql
package indexcomment

import "gorm.io/gorm"

type C struct {
	ID uint
	A  int `gorm:"index:,comment:by a"`
	B  int `gorm:"index:idx_b,comment:one,unique"`
	C  int `gorm:"index:idx_b,comment:two"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&C{})
}
