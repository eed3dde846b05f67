// Package discoverstringargument passes a string instead of a model.
package discoverstringargument

import "gorm.io/gorm"

func Migrate(db *gorm.DB) error { return db.AutoMigrate("users") }
