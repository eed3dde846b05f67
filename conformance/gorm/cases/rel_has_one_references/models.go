// Package relhasonereferences has one of another model by a column that is not the key.
package relhasonereferences

import "gorm.io/gorm"

type CCR struct {
	ID       uint
	UserName string `gorm:"size:7"`
}

type HOUser2 struct {
	ID   uint
	Name string `gorm:"unique;size:50"`
	CCR  CCR    `gorm:"foreignKey:UserName;references:name;constraint:OnDelete:CASCADE"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HOUser2{}, &CCR{})
}
