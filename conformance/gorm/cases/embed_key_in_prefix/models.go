// Package embedkeyinprefix finds the key in an embedded struct with a prefix when there is no
// other.
package embedkeyinprefix

import "gorm.io/gorm"

type Addr struct {
	ID   int
	City string
}

type NoID struct {
	Addr Addr `gorm:"embedded;embeddedPrefix:a_"`
	N    string
}

type HasID struct {
	ID   string
	Addr Addr `gorm:"embedded;embeddedPrefix:a_"`
	N    string
}

type EmbID struct {
	Addr
	N string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&NoID{}, &HasID{}, &EmbID{})
}
