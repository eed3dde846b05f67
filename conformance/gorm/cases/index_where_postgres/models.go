// Package indexwherepostgres has conditions that PostgreSQL writes in its own way.
//
//conformance:dialects postgres
package indexwherepostgres

import (
	"github.com/lib/pq"
	"gorm.io/gorm"
)

type W struct {
	ID     uint
	Status string         `gorm:"size:20;index:,where:status = 'open' and age between 1 and 5"`
	Age    int            `gorm:"index:,where:age <> 0 or not done"`
	Done   bool           `gorm:"index:,where:done is true"`
	Name   string         `gorm:"index:,where:name like 'a%' and lower(name) <> ''"`
	Tags   pq.StringArray `gorm:"type:text[];index:,type:gin,where:array_length(tags\\, 1) > 0"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&W{})
}
