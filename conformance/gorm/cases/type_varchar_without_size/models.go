// Package typevarcharwithoutsize writes varchar without its length, with the length as a size,
// which is then ignored.
package typevarcharwithoutsize

import "gorm.io/gorm"

type V struct {
	ID uint
	F  string `gorm:"type:varchar;size:100"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&V{})
}
