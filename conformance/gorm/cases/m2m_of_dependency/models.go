// Package m2mofdependency depends on a model that has a join table, which is then not created.
package m2mofdependency

//conformance:models Pet

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
	return db.AutoMigrate(&Pet{})
}
