// Package relambiguous could have one or belong to it: it has one, unless the tag says
// otherwise.
package relambiguous

import "gorm.io/gorm"

type Amb struct {
	ID     uint
	AmbPID uint
	AmbP   AmbP
}

type AmbP struct {
	ID    uint
	AmbID uint
}

type BT struct {
	ID        uint
	ProfileID uint
	Profile   Prof `gorm:"belongsTo:x"`
}

type Prof struct {
	ID   uint
	BTID uint
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Amb{}, &AmbP{}, &BT{})
}
