// Package typewrongdatabase writes types of another database, which this one does not know.
package typewrongdatabase

import "gorm.io/gorm"

type V struct {
	ID uint
	A  string `gorm:"type:longtext"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&V{})
}
