// Package relhasmanytwice has many of one model by two foreign keys.
package relhasmanytwice

import "gorm.io/gorm"

type HasTwo struct {
	ID uint
	As []TwoChild `gorm:"foreignKey:AID"`
	Bs []TwoChild `gorm:"foreignKey:BID"`
}

type TwoChild struct {
	ID  uint
	AID uint
	BID uint
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HasTwo{}, &TwoChild{})
}
