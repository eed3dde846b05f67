// Package discoverunexported migrates a model with an unexported name.
package discoverunexported

import "gorm.io/gorm"

type unexpModel struct {
	ID   uint
	Name string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&unexpModel{})
}
