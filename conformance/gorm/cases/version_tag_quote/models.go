// Package versiontagquote has an escaped quote in a tag, which GORM reads since 1.31.1.
package versiontagquote

import "gorm.io/gorm"

type Quo struct {
	ID uint
	A  string `gorm:"size:20;comment:say \\\"hi\\\""`
	B  string `gorm:"size:20;default:say \\\"hi\\\" now"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Quo{})
}
