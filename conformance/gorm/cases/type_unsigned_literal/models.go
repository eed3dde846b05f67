// Package typeunsignedliteral writes an unsigned type, which PostgreSQL does not know.
package typeunsignedliteral

import "gorm.io/gorm"

type V struct {
	ID uint
	A  uint `gorm:"type:bigint unsigned"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&V{})
}
