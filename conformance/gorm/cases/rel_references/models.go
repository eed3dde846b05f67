// Package relreferences refers to a column that is not the key and takes its type.
package relreferences

import "gorm.io/gorm"

type CompanyC struct {
	ID   int
	Code string `gorm:"size:20;unique"`
}

type UserRef2 struct {
	ID          uint
	CompanyCode string
	Company     CompanyC `gorm:"foreignKey:CompanyCode;references:Code"`
}

type UserRef3 struct {
	ID        uint
	CompanyID string   `gorm:"size:20"`
	Company   CompanyC `gorm:"references:Code"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UserRef2{}, &UserRef3{})
}
