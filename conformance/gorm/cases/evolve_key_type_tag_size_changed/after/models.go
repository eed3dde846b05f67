// Package after: The size of a key grows by its `type` tag: it stays as it is.
package after

import (
	"gorm.io/gorm"
)

type Item struct {
	Code string `gorm:"primaryKey;type:varchar(40)"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
