// Package typestring10485760 has a string of the longest size that PostgreSQL takes.
package typestring10485760

import "gorm.io/gorm"

type Strs struct {
	ID uint
	A  string `gorm:"size:10485760"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Strs{})
}
