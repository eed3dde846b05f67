// Package embedunexported embeds a struct with an unexported name: its columns are not there.
package embedunexported

import "gorm.io/gorm"

type base struct {
	ID uint
	P  string
}

type Emb4 struct {
	base
	Z int
}

func (e Emb4) Key() uint { return e.base.ID }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Emb4{})
}
