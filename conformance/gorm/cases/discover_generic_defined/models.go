// Package discovergenericdefined migrates a type defined over an instance of a generic type.
package discovergenericdefined

import "gorm.io/gorm"

type G[T any] struct {
	ID uint
	V  T
}

type Itm string

type GDef G[Itm]

type Page[T any] struct {
	ID uint
	V  T `gorm:"size:20"`
}

func (Page[T]) TableName() string { return "pages" }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&GDef{}, &Page[string]{})
}
