// Package discoverhastable migrates only where the table is missing.
package discoverhastable

import "gorm.io/gorm"

type User struct{ ID uint }

func Migrate(db *gorm.DB) error {
	if !db.Migrator().HasTable(&User{}) {
		return db.AutoMigrate(&User{})
	}
	return nil
}
