// Package indexwhere has partial indexes, which MySQL makes whole.
package indexwhere

import "gorm.io/gorm"

type W struct {
	ID        uint
	L         string `gorm:"size:20;uniqueIndex:,where:deleted_at IS NULL"`
	H         string `gorm:"size:20;index:idx_h,comment:hello \\, world,where:age > 10"`
	D         string `gorm:"size:20;index:idx_d,unique,sort:desc,where:d != 'x'"`
	P         string `gorm:"size:20;index:idx_p,where:p in ('a'\\,'b')"`
	Age       int
	Active    bool `gorm:"index:,where:active"`
	DeletedAt gorm.DeletedAt
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&W{})
}
