// Package basicunexportedfields skips unexported and blank fields, and gives each name of a
// shared line its tag.
package basicunexportedfields

import "gorm.io/gorm"

type Unexp struct {
	ID   uint
	name string
	Name string
	_    string
	_Foo string
	A_b  string
	A, B string `gorm:"size:4"`
}

func (u Unexp) Label() string { return u.name + u._Foo }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Unexp{})
}
