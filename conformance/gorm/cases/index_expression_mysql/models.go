// Package indexexpressionmysql has an index on an expression, which MariaDB does not have.
//
//conformance:dialects mysql
package indexexpressionmysql

import "gorm.io/gorm"

type E struct {
	ID uint
	G  string `gorm:"size:20;index:,expression:lower(g)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&E{})
}
