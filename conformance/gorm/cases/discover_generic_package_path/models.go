// Package discovergenericpackagepath migrates a generic type over one of its own package,
// whose path then is in the name.
package discovergenericpackagepath

import "gorm.io/gorm"

type G[T any] struct {
	ID uint
	V  T
}

type Itm string

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&G[Itm]{})
}
