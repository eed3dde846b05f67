// Package basicmodel shows an ordinary model: gorm.Model and one column of its own.
package basicmodel

import "gorm.io/gorm"

// User is stored in users.
type User struct {
	gorm.Model
	Name string
}

// Migrate creates the tables.
func Migrate(db *gorm.DB) error { return db.AutoMigrate(&User{}) }
