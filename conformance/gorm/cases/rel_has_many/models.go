// Package relhasmany has many of another model, in slices of values and of pointers.
package relhasmany

import "gorm.io/gorm"

type Card struct {
	ID       uint
	Number   string
	HMUserID uint `gorm:"not null;index"`
}

type HMUser struct {
	ID    uint
	Cards []Card `gorm:"constraint:OnUpdate:CASCADE,OnDelete:RESTRICT"`
}

type HMUserP struct {
	ID    uint
	Cards []*CardP `gorm:"foreignKey:UserRefer"`
}

type CardP struct {
	ID        uint
	UserRefer uint
}

type PSRel struct {
	ID uint
	Ks *[]KP
}

type KP struct {
	ID      uint
	PSRelID uint
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HMUser{}, &Card{}, &HMUserP{}, &CardP{}, &PSRel{}, &KP{})
}
