// Package discoveranonymousstruct passes a struct without a name.
package discoveranonymousstruct

import "gorm.io/gorm"

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&struct {
		ID uint
		N  string
	}{})
}
