// Package indexnamecollision names two indexes of two tables alike; PostgreSQL and SQLite have
// one space of names.
package indexnamecollision

import "gorm.io/gorm"

type A struct {
	ID uint
	X  int `gorm:"index:idx_same"`
}

type B struct {
	ID uint
	X  int `gorm:"index:idx_same"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{}, &B{})
}
