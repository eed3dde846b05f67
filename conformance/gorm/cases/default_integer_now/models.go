// Package defaultintegernow has a function as the default of an integer, which only SQLite
// lets pass.
package defaultintegernow

import "gorm.io/gorm"

type D struct {
	ID uint
	A  int `gorm:"default:now()"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
