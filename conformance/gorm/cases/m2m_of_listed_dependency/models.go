// Package m2moflisteddependency lists a model and the one it belongs to, which has a join
// table.
package m2moflisteddependency

import "gorm.io/gorm"

type Pet struct {
	ID      uint
	OwnerID uint
	Owner   Own
}

type Own struct {
	ID   uint
	Hobs []Hob `gorm:"many2many:own_hobs"`
}

type Hob struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Pet{}, &Own{})
}
