// Package nametablemethodnamedembed embeds one struct with a TableName and keeps another as an
// embedded field.
package nametablemethodnamedembed

import "gorm.io/gorm"

type TN1 struct{ ID uint }

func (TN1) TableName() string { return "tn_one" }

type TN2 struct{ K int }

func (*TN2) TableName() string { return "tn_two" }

type TN4 struct {
	TN1
	Y TN2 `gorm:"embedded"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&TN4{}, &TN2{})
}
