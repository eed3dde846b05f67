// Package m2mandhasmany has a join table beside a has-many.
package m2mandhasmany

import "gorm.io/gorm"

type HMR struct {
	ID uint
	Ls []L1 `gorm:"many2many:hmr_l1"`
	L  []HMRC
}

type HMRC struct {
	ID    uint
	HMRID uint
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&HMR{}, &HMRC{})
}
