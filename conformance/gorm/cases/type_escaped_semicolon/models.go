// Package typeescapedsemicolon writes a semicolon into a type, where a comma was meant.
package typeescapedsemicolon

import "gorm.io/gorm"

type V struct {
	ID uint
	F  string `gorm:"type:numeric(10\\;2)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&V{})
}
