// Package customvector has a vector in text, for databases without the extension.
package customvector

import (
	"github.com/pgvector/pgvector-go"
	"gorm.io/gorm"
)

type Doc struct {
	ID  uint
	Vec pgvector.Vector
	Alt pgvector.Vector `gorm:"type:text"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Doc{})
}
