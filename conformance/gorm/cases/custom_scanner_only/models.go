// Package customscanneronly has a struct that is scanned but gives no value.
package customscanneronly

import "gorm.io/gorm"

type V15 struct{}

func (v *V15) Scan(x any) error { return nil }

type CT3 struct {
	ID uint
	D  V15
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&CT3{})
}
