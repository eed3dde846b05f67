// Package m2msetupjointablemissing sets up a join model that lacks a column.
package m2msetupjointablemissing

import "gorm.io/gorm"

type CJ struct {
	ID    uint
	Addrs []CA `gorm:"many2many:cj_addrs"`
}

type CA struct{ ID uint }

type CJAddr struct {
	CJID uint `gorm:"primaryKey"`
	Note string
}

func Migrate(db *gorm.DB) error {
	if err := db.SetupJoinTable(&CJ{}, "Addrs", &CJAddr{}); err != nil {
		return err
	}
	return db.AutoMigrate(&CJ{})
}
