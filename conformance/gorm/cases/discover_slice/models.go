// Package discoverslice passes a slice of models.
package discoverslice

import "gorm.io/gorm"

type A struct{ ID uint }
type B struct{ ID uint }
type C struct{ ID uint }
type D struct{ ID uint }

func Migrate(db *gorm.DB) error {
	models := []any{&A{}, B{}, new(C)}
	models = append(models, (*D)(nil))
	return db.AutoMigrate(models...)
}
