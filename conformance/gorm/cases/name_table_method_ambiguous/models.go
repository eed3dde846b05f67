// Package nametablemethodambiguous embeds two structs that both have a TableName: neither
// counts.
package nametablemethodambiguous

import "gorm.io/gorm"

type TN1 struct{ ID uint }

func (TN1) TableName() string { return "tn_one" }

type TN2 struct{ K int }

func (TN2) TableName() string { return "tn_two" }

type Both struct {
	TN1
	TN2
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Both{}, &TN1{}, &TN2{})
}
