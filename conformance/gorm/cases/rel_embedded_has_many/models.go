// Package relembeddedhasmany has many from inside an embedded struct: the child gets no
// foreign key.
package relembeddedhasmany

import "gorm.io/gorm"

type EmbeddedHas struct {
	ID uint
	H  HasEmb `gorm:"embedded"`
}

type HasEmb struct{ Kids []Kid }

type Kid struct {
	ID            uint
	EmbeddedHasID uint
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbeddedHas{}, &Kid{})
}
