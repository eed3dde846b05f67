// Package embedpointer embeds pointers to structs, over two levels.
package embedpointer

import "gorm.io/gorm"

type Base struct {
	ID        uint
	CreatedBy string `gorm:"size:40;index"`
}

type Name struct{ N string }

type Emb3 struct {
	*Base
	*Name
	Z int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Emb3{})
}
