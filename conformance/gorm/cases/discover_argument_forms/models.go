// Package discoverargumentforms passes models as slices, pointers to slices and nil pointers.
package discoverargumentforms

import "gorm.io/gorm"

type A struct{ ID uint }
type B struct{ ID uint }
type C struct{ ID uint }
type D struct{ ID uint }

func Migrate(db *gorm.DB) error {
	var d *D
	return db.AutoMigrate([]A{}, &[]*B{}, (*C)(nil), d)
}
