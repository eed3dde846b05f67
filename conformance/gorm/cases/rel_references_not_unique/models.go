// Package relreferencesnotunique refers to a column that is not unique, which PostgreSQL
// refuses.
package relreferencesnotunique

import "gorm.io/gorm"

type CompanyC struct {
	ID   int
	Code string `gorm:"size:20"`
}

type User struct {
	ID          uint
	CompanyCode string
	Company     CompanyC `gorm:"foreignKey:CompanyCode;references:Code"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
