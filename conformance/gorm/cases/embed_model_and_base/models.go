// Package embedmodelandbase embeds gorm.Model and another base with the same columns: each is
// there once.
package embedmodelandbase

import (
	"gorm.io/gorm"
	"kilter.test/conformance/cases/embed_model_and_base/other"
)

type Emb1 struct {
	gorm.Model
	other.Base
	Z int
}

type Emb2 struct {
	other.Base
	Z int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Emb1{}, &Emb2{})
}
