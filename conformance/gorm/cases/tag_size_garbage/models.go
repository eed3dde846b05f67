// Package tagsizegarbage has sizes that are no numbers, or none that a database takes.
package tagsizegarbage

import "gorm.io/gorm"

type Sz struct {
	ID uint
	A  string `gorm:"size:0"`
	B  string `gorm:"size:-1"`
	C  string `gorm:"size:abc"`
	D  string `gorm:"size:10abc"`
	E  string `gorm:"size:"`
	F  int    `gorm:"size:0"`
	G  []byte `gorm:"size:-5"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Sz{})
}
