// Package discovergenericmodel migrates an instance of a generic type, whose name keeps its
// brackets.
package discovergenericmodel

import "gorm.io/gorm"

type G[T any] struct {
	ID uint
	V  T
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&G[int]{})
}
