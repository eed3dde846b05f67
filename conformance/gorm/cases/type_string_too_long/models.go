// Package typestringtoolong has a string longer than PostgreSQL's varchar: what happens
// depends on the driver's release.
package typestringtoolong

import "gorm.io/gorm"

type Strs struct {
	ID uint
	A  string `gorm:"size:16777216"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Strs{})
}
