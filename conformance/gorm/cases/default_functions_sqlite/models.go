// Package defaultfunctionssqlite has functions of SQLite as defaults.
//
//conformance:dialects sqlite
package defaultfunctionssqlite

import (
	"time"

	"gorm.io/gorm"
)

type D struct {
	ID uint
	A  string    `gorm:"default:(lower(hex(randomblob(16))))"`
	B  time.Time `gorm:"default:(datetime('now'))"`
	C  int       `gorm:"default:(1+2)"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
