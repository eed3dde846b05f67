// Package discovermigrator creates tables through the migrator.
package discovermigrator

import "gorm.io/gorm"

type A struct {
	ID   uint
	Name string `gorm:"size:10;index"`
}
type B struct{ ID uint }

func Migrate(db *gorm.DB) error {
	if err := db.Migrator().CreateTable(&A{}); err != nil {
		return err
	}
	return db.Migrator().AutoMigrate(&B{})
}
