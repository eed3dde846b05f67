// Package indexspatial has a spatial index, whose column must not be null.
//
//conformance:dialects mysql
package indexspatial

import "gorm.io/gorm"

type Place struct {
	ID uint
	At string `gorm:"type:point;not null;index:,class:SPATIAL"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Place{})
}
