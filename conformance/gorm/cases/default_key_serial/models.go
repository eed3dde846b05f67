// Package defaultkeyserial has a default on a key that counts by itself: two defaults for one
// column.
package defaultkeyserial

import "gorm.io/gorm"

type One struct {
	F int `gorm:"primaryKey;default:1"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&One{})
}
