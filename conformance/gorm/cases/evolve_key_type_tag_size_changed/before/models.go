// Package before: The size of a key grows by its `type` tag: it stays as it is.
package before

import (
	"gorm.io/gorm"
)

type Item struct {
	Code string `gorm:"primaryKey;type:varchar(20)"`
}

// Migrate migrates what this package shows.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Item{})
}
