// Package relbelongstopointer belongs to another model by a pointer, with actions on delete
// and update.
package relbelongstopointer

import "gorm.io/gorm"

type Company struct {
	ID   int
	Name string
}

type UserP struct {
	gorm.Model
	CompanyID *int
	Company   *Company `gorm:"constraint:OnUpdate:CASCADE,OnDelete:SET NULL;"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserP{})
}
