// Package reltypecopychain refers to a key that is itself a foreign key.
package reltypecopychain

import "gorm.io/gorm"

type Root struct {
	ID string `gorm:"size:30"`
}

type Mid struct {
	RootID string `gorm:"primaryKey"`
	Root   Root
}

type Leaf struct {
	ID        uint
	MidRootID string
	Mid       Mid `gorm:"foreignKey:MidRootID;references:RootID"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Leaf{})
}
