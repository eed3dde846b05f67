// Package defaultkey has defaults on primary keys.
package defaultkey

import "gorm.io/gorm"

type Str struct {
	ID string `gorm:"size:20;default:x"`
}

type Num struct {
	ID int `gorm:"default:7;autoIncrement:false"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Str{}, &Num{})
}
