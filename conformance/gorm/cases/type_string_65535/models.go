// Package typestring65535 has a string of 65535 characters, more than a row of MySQL holds.
package typestring65535

import "gorm.io/gorm"

type Strs struct {
	ID uint
	A  string `gorm:"size:65535"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Strs{})
}
