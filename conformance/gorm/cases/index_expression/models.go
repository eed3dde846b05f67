// Package indexexpression has indexes on expressions.
//
//conformance:dialects sqlite postgres
package indexexpression

import "gorm.io/gorm"

type E struct {
	ID uint
	G  string `gorm:"index:,expression:lower(g)"`
	H  string `gorm:"uniqueIndex:udx_h,expression:upper(h)"`
	I  int    `gorm:"index:idx_ij,expression:(i + 1)"`
	J  int    `gorm:"index:idx_ij"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&E{})
}
