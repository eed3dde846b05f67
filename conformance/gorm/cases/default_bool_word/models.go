// Package defaultboolword has a default for a boolean that Go does not read as one.
package defaultboolword

import "gorm.io/gorm"

type D struct {
	ID uint
	A  bool `gorm:"default:yes"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
