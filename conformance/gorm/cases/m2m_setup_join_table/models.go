// Package m2msetupjointable sets up a join model with columns of its own.
package m2msetupjointable

import (
	"time"

	"gorm.io/gorm"
)

type CJ struct {
	ID    uint
	Addrs []CA `gorm:"many2many:cj_addrs"`
}

type CA struct{ ID uint }

type CJAddr struct {
	CJID      uint `gorm:"primaryKey"`
	CAID      uint `gorm:"primaryKey"`
	CreatedAt time.Time
	DeletedAt gorm.DeletedAt
	Note      string `gorm:"size:50;index"`
}

func (CJAddr) TableName() string { return "cj_addrs" }

func Migrate(db *gorm.DB) error {
	if err := db.SetupJoinTable(&CJ{}, "Addrs", &CJAddr{}); err != nil {
		return err
	}
	return db.AutoMigrate(&CJ{}, &CA{})
}
