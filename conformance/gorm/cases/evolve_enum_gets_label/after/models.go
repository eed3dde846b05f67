// Package after: A MySQL enum gets another label: GORM does not notice.
//
//conformance:dialects mysql
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	ID    uint
	State string `gorm:"type:enum('a','b','c')"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
