// Package discoverfunction gets its models from functions, one of them in another package.
package discoverfunction

import (
	"gorm.io/gorm"
	"kilter.test/conformance/cases/discover_function/model"
)

type Own struct{ ID uint }

func own() []any { return []any{&Own{}} }

func Migrate(db *gorm.DB) error {
	if err := db.AutoMigrate(own()...); err != nil {
		return err
	}
	return db.AutoMigrate(model.AllModels()...)
}
