// Package discoverchained migrates through chained sessions.
package discoverchained

import "gorm.io/gorm"

type User struct{ ID uint }
type Role struct{ ID uint }

func Migrate(db *gorm.DB) error {
	if err := db.Session(&gorm.Session{}).AutoMigrate(&User{}); err != nil {
		return err
	}
	tx := db.Begin()
	if err := tx.AutoMigrate(&Role{}); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}
