// Package discovermethod migrates in a method of a store that holds the connection.
package discovermethod

import "gorm.io/gorm"

type User struct {
	ID   uint
	Name string
}

type Store struct{ db *gorm.DB }

func (s *Store) init() error { return s.db.AutoMigrate(&User{}) }

func Migrate(db *gorm.DB) error {
	s := &Store{db: db}
	return s.init()
}
