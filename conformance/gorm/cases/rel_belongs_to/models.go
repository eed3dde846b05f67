// Package relbelongsto belongs to another model, which is created first although nobody listed
// it.
package relbelongsto

import "gorm.io/gorm"

type Company struct {
	ID   int
	Name string
}

type User struct {
	gorm.Model
	CompanyID int
	Company   Company
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
