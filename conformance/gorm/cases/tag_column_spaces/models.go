// Package tagcolumnspaces names a column with spaces at both ends.
//
//conformance:dialects sqlite postgres
package tagcolumnspaces

import "gorm.io/gorm"

type Hh struct {
	ID uint
	H  string `gorm:";size:15; column : hh "`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Hh{})
}
