// Package m2mmigrationoff keeps a join table out of the migration.
package m2mmigrationoff

import "gorm.io/gorm"

type Ig struct {
	ID uint
	Ls []L1 `gorm:"many2many:ig_l1;-:migration"`
}

type L1 struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ig{})
}
