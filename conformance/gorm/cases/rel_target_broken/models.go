// Package reltargetbroken belongs to a model that itself cannot be migrated.
package reltargetbroken

import "gorm.io/gorm"

type Company struct {
	ID   int
	Tags []string
}

type User struct {
	ID        uint
	CompanyID int
	Company   Company
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
