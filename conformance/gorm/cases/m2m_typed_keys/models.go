// Package m2mtypedkeys joins models with keys of unusual types.
package m2mtypedkeys

import "gorm.io/gorm"

type Ser struct {
	ID int64 `gorm:"autoIncrement;type:bigint;primaryKey"`
	Ls []L1  `gorm:"many2many:ser_l1"`
}

type Int32PK struct {
	ID int32 `gorm:"primaryKey"`
	Ls []L1  `gorm:"many2many:i32_l1"`
}

type L1 struct {
	Code int16 `gorm:"primaryKey"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ser{}, &Int32PK{})
}
