// Package discoverpackagevariable keeps its models in a variable of the package.
package discoverpackagevariable

import "gorm.io/gorm"

type A struct{ ID uint }
type B struct{ ID uint }

var Models = []interface{}{
	&A{},
	(*B)(nil),
}

func Migrate(db *gorm.DB) error { return db.AutoMigrate(Models...) }
