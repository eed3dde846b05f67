// Package m2mtargetlisted joins two models that are both listed, the target first.
package m2mtargetlisted

import "gorm.io/gorm"

type U1 struct {
	ID    uint
	Langs []L1 `gorm:"many2many:user_langs"`
}

type L1 struct {
	ID   uint
	Code string `gorm:"size:3;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&L1{}, &U1{})
}
