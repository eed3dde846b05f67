// Package m2mtagscarriedcheck carries a check of the key over into the join table, where its
// column is missing.
package m2mtagscarriedcheck

import "gorm.io/gorm"

type UU struct {
	ID uint
	Rs []RR `gorm:"many2many:uu_rrs"`
}

type RR struct {
	ID string `gorm:"size:36;check:id <> ''"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&UU{})
}
