// Package defaultintegerword has a word as the default of an integer.
package defaultintegerword

import "gorm.io/gorm"

type D struct {
	ID uint
	A  int `gorm:"default:abc"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
