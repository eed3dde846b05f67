// Package indexcompositeempty has an index option composite without a value.
package indexcompositeempty

import "gorm.io/gorm"

type I3 struct {
	A string `gorm:"index:,composite"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&I3{})
}
