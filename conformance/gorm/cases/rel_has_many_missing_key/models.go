// Package relhasmanymissingkey has many of a model that has no foreign key.
package relhasmanymissingkey

import "gorm.io/gorm"

type HMUserBad struct {
	ID    uint
	Cards []CardBad
}

type CardBad struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HMUserBad{})
}
