// Package defaultautorandom has TiDB's default for keys.
//
//conformance:dialects mysql
package defaultautorandom

import "gorm.io/gorm"

type Rnd struct {
	F uint `gorm:"primaryKey;default:auto_random()"`
	N string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Rnd{})
}
